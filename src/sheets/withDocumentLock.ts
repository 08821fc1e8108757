const WAIT_MS = 20_000;

/** Each execution loads the script anew, so this is of this execution alone. */
let isHeld = false;

/**
 * Runs work that appends or creates while no other execution does; undefined when the lock stays
 * taken for `wait` milliseconds. The work must send its changes itself, before someone else may read them.
 * Work inside of such work runs under the same lock.
 */
export function withDocumentLock<T>(
  work: () => T,
  wait = WAIT_MS,
): { readonly result: T } | undefined {
  if (isHeld) return { result: work() };
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return undefined;
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
