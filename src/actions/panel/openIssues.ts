import { clockOf } from '../../core/clock/clocks';
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
  /** Whole minutes to the nearest time that is due, response or solution; negative when it is over. */
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
    const answered = serial(cells.answered);
    const dues = [answered === undefined ? serial(cells.respondBy) : undefined, serial(cells.due)];
    const left = dues.flatMap((due) =>
      due === undefined ? [] : clockOf(due, undefined, now).minutes,
    );
    return [
      {
        campaign: textOf(cells.campaign),
        id: textOf(cells.id),
        problem,
        owner: textOf(cells.owner),
        minutesLeft: left.length > 0 ? Math.min(...left) : null,
        place: placeOf(issueLog, row, 'status'),
      },
    ];
  });
  const order = ({ minutesLeft }: OpenIssue) => minutesLeft ?? Number.POSITIVE_INFINITY;
  return open.sort((a, b) => order(a) - order(b));
}
