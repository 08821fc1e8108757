import { dueFirst, type RunningClocks, runningClocks } from '../../core/clock/runningClocks';
import { issueRows, type LoggedIssue } from '../../rows/issue';
import type { OurTab } from '../../sheets/ourTab';

/** A problem that is neither solved nor put aside, with its clocks. */
export interface UnsolvedIssue extends LoggedIssue {
  readonly clocks: RunningClocks;
}

/** What is due first comes first; those without a limit last. */
export function unsolvedIssues(issueLog: OurTab<'issueLog'>, now: number): UnsolvedIssue[] {
  return issueRows(issueLog)
    .filter(({ isRunning }) => isRunning)
    .map((issue) => {
      const answered = issue.answered ?? undefined;
      return { ...issue, clocks: runningClocks({ ...issue, answered }, now) };
    })
    .sort((a, b) => dueFirst(a.clocks, b.clocks));
}
