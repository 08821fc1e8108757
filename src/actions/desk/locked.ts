import type { Issues } from '../../core/issue';
import { withDocumentLock } from '../../sheets/withDocumentLock';
import { languageFrom, type Refused, refuse } from './campaignRequestOf';
import { failure } from './undo';

/** One at a time; when not even the lock can be had, nothing was done. */
export function locked<T extends object>(work: () => T | Issues): T | Issues {
  try {
    return withDocumentLock(work)?.result ?? { issues: [{ code: 'busy', path: 'request' }] };
  } catch (error) {
    return { issues: [failure(error)] };
  }
}

/** The same for a caller, with the Issues as sentences. */
export function lockedOrRefused<T extends object>(
  language: unknown,
  work: () => T | Issues,
): T | Refused {
  const done = locked(work);
  return 'issues' in done ? refuse(done.issues, languageFrom(language)) : done;
}
