const WAIT_MS = 20_000;

/**
 * Runs work that appends or creates while no other execution does; undefined when the lock stays
 * taken for `wait` milliseconds. The work must send its changes itself, before someone else may read them.
 */
export function withDocumentLock<T>(
  work: () => T,
  wait = WAIT_MS,
): { readonly result: T } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return undefined;
  try {
    return { result: work() };
  } finally {
    try {
      lock.releaseLock();
    } catch {
      // The lock ends with the execution anyway; what was done must not be reported as failed.
    }
  }
}
