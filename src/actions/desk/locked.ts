import type { Issue } from '../../core/issue';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { failure } from './undo';

type Issues = { readonly issues: readonly Issue[] };

/** One at a time; when not even the lock can be had, nothing was done. */
export function locked<T extends object>(work: () => T | Issues): T | Issues {
  try {
    return withDocumentLock(work)?.result ?? { issues: [{ code: 'busy', path: 'request' }] };
  } catch (error) {
    return { issues: [failure(error)] };
  }
}
