/**
 * What lasts an execution and no longer. On Google each loads the script anew, but a host may keep it loaded:
 * the services are others in each execution everywhere, so what belongs to one is kept by them.
 */
export function perExecution<T>(atFirst: () => T): () => T {
  const known = new WeakMap<object, { readonly it: T }>();
  return () => {
    const found = known.get(SpreadsheetApp) ?? { it: atFirst() };
    known.set(SpreadsheetApp, found);
    return found.it;
  };
}
