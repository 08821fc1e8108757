const WAIT_MS = 20_000;

/** Runs work that appends or creates while no other execution does; undefined when it stays taken. */
export function withDocumentLock<T>(work: () => T): { readonly result: T } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return undefined;
  try {
    const result = work();
    // Changes must be in the sheet before someone else may read it.
    SpreadsheetApp.flush();
    return { result };
  } finally {
    lock.releaseLock();
  }
}
