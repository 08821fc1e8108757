import { refusedInTrigger } from './refusedInTrigger';
import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/**
 * Real locks between executions. Who holds the lock holds it until the end: waiting for it is but the time
 * that it takes.
 */
export function lockService(runtime: Runtime): object {
  const { book, execution } = runtime;
  const lock = strict(
    {
      tryLock(milliseconds: number): boolean {
        runtime.service('Lock.tryLock');
        refusedInTrigger(runtime, 'tryLock');
        if (milliseconds < 0) return false;
        if (book.lockedBy !== undefined && book.lockedBy !== execution) {
          runtime.outside?.sleep(milliseconds);
          return false;
        }
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
