import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { type Place, placeOf } from './place';

/** An issue that is not solved. */
export interface OpenIssue {
  readonly campaign: string;
  readonly id: string;
  readonly problem: string;
  readonly owner: string;
  /** Whole minutes until it is due, negative when it is over; null when it has no limit. */
  readonly minutesLeft: number | null;
  readonly place: Place;
}

/** What is due first comes first; those without a limit last. */
export function openIssues(
  issueLog: OurTab | undefined,
  now: number,
  serial: (cell: unknown) => number | undefined,
): OpenIssue[] {
  if (!issueLog) return [];
  const open = blockRows(issueLog).flatMap(({ row, cells }): OpenIssue[] => {
    const problem = textOf(cells.problem);
    const status = keyOfWord('issueStatus', textOf(cells.status));
    if (problem === '' || status === 'solved' || status === 'paused') return [];
    const due = serial(cells.due);
    return [
      {
        campaign: textOf(cells.campaign),
        id: textOf(cells.id),
        problem,
        owner: textOf(cells.owner),
        minutesLeft: due === undefined ? null : Math.floor((due - now) * 1440 + 0.01),
        place: placeOf(issueLog, row, 'status'),
      },
    ];
  });
  const order = ({ minutesLeft }: OpenIssue) => minutesLeft ?? Number.POSITIVE_INFINITY;
  return open.sort((a, b) => order(a) - order(b));
}
