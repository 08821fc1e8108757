import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/** Real locks between executions. Waiting is not simulated: who holds the lock, holds it. */
export function lockService(runtime: Runtime): object {
  const { book, execution } = runtime;
  const lock = strict(
    {
      tryLock(milliseconds: number): boolean {
        runtime.service('Lock.tryLock');
        if (milliseconds < 0 || (book.lockedBy !== undefined && book.lockedBy !== execution))
          return false;
        book.lockedBy = execution;
        return true;
      },
      waitLock(milliseconds: number): void {
        if (!lock.tryLock(milliseconds))
          throw new ServiceError(
            'Lock timeout: another process was holding the lock for too long.',
          );
      },
      hasLock: () => book.lockedBy === execution,
      releaseLock(): void {
        runtime.service('Lock.releaseLock');
        if (book.lockedBy === execution) book.lockedBy = undefined;
      },
    },
    'Lock',
  );
  return strict({ getDocumentLock: () => lock }, 'LockService');
}
