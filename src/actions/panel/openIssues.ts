import { momentText } from '../../core/clock/momentText';
import type { OurTab } from '../../sheets/ourTab';
import { type Place, placeOf } from '../desk/place';
import { unsolvedIssues } from '../issues/unsolvedIssues';

/** An issue that is not solved. */
export interface OpenIssue {
  readonly campaign: string;
  readonly id: string;
  readonly problem: string;
  readonly owner: string;
  /** Whole minutes to the nearest time that is due, response or solution; negative when it is over. */
  readonly minutesLeft: number | null;
  /** When that is: `6/17 21:05`; empty without a limit. */
  readonly due: string;
  readonly place: Place;
}

/** What is due first comes first; those without a limit last. */
export function openIssues(issueLog: OurTab<'issueLog'> | undefined, now: number): OpenIssue[] {
  if (!issueLog) return [];
  return unsolvedIssues(issueLog, now).map(({ row, campaign, id, problem, owner, clocks }) => ({
    campaign,
    id,
    problem,
    owner,
    minutesLeft: clocks.minutes,
    due: clocks.first === undefined ? '' : momentText(clocks.first),
    place: placeOf(issueLog, row, 'status'),
  }));
}
