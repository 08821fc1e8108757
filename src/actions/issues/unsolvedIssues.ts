import { dueFirst, type RunningClocks, runningClocks } from '../../core/clock/runningClocks';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

/** A row of 问题记录 that is neither solved nor put aside, with its clocks. */
export interface UnsolvedIssue {
  readonly row: number;
  readonly campaign: string;
  readonly id: string;
  readonly problem: string;
  readonly platform: string;
  readonly owner: string;
  /** Who hears of it when it is late: `李四 → 王五`. */
  readonly escalateTo: string;
  /** Metric and platform of the alert it was made from. */
  readonly source: string;
  readonly clocks: RunningClocks;
}

/** What is due first comes first; those without a limit last. */
export function unsolvedIssues(
  issueLog: OurTab,
  now: number,
  serial: (cell: unknown) => number | undefined,
): UnsolvedIssue[] {
  const open = blockRows(issueLog).flatMap(({ row, cells }): UnsolvedIssue[] => {
    const text = (key: string) => textOf(cells[key]);
    const status = keyOfWord('issueStatus', text('status'));
    if (text('problem') === '' || status === 'solved' || status === 'paused') return [];
    const [respondBy, answered, due] = [cells.respondBy, cells.answered, cells.due].map(serial);
    return [
      {
        row,
        campaign: text('campaign'),
        id: text('id'),
        problem: text('problem'),
        platform: text('platform'),
        owner: text('owner'),
        escalateTo: text('escalateTo'),
        source: text('source'),
        clocks: runningClocks({ respondBy, answered, due }, now),
      },
    ];
  });
  return open.sort((a, b) => dueFirst(a.clocks, b.clocks));
}
