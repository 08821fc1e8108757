const WAIT_MS = 20_000;

/** Whether this execution holds the lock: work within work must not give it back early. */
let isHeld = false;

/**
 * Runs work that appends or creates while no other execution does; undefined when the lock stays
 * taken. The work must send its changes itself, before someone else may read them.
 */
export function withDocumentLock<T>(work: () => T): { readonly result: T } | undefined {
  if (isHeld) return { result: work() };
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) return undefined;
  isHeld = true;
  try {
    return { result: work() };
  } finally {
    isHeld = false;
    try {
      lock.releaseLock();
    } catch {
      // The lock ends with the execution anyway; what was done must not be reported as failed.
    }
  }
}
