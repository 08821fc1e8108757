import type { CheckedIssue } from '../../core/clock/checkIssue';
import type { LoggedIssue } from '../../rows/issue';

/** A problem, and what follows from it. */
export interface FoundIssue {
  readonly issue: LoggedIssue;
  readonly checked: CheckedIssue;
}
