import type { CheckedMetric } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
import { comingMoment } from '../../core/dateCell';
import type { LogEntry } from '../../rows/logEntry';
import { blockRows } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { type Area, holds } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { boardContext } from './boardContext';
import type { BoardEntry } from './boardEntries';
import { boardRow, withOpenAlert } from './boardRow';
import { loggedTotals } from './loggedTotals';
import type { OpenAlerts } from './openAlerts';
import type { Checked } from './showStates';
import { type TypedDates, typedDates } from './typedDates';

/** A look at the board. */
export interface Look {
  readonly now: number;
  readonly serial: (cell: unknown) => number | undefined;
  /** Cells that someone has just typed into; undefined for a recheck. */
  readonly edited: Area | undefined;
  /** Open alerts of 预警记录, which then count instead of what the board remembers. */
  readonly open: OpenAlerts | undefined;
}

export interface Judged {
  readonly checked: readonly Checked[];
  readonly dates: TypedDates;
  /** Figures that 数据记录 is to have; what its own come to is none. */
  readonly entries: readonly BoardEntry[];
}

/** Judges every row of the board; with the rows of 数据记录 also by what they come to. */
export function judgeBoard(our: OurTab<'monitor'>, look: Look, log?: readonly LogEntry[]): Judged {
  const { now, serial, edited, open } = look;
  const block = blockLayout(our.layout, 'board');
  const rows = blockRows(our, 'board');
  const totals = log && loggedTotals(our, log, now);
  const dates = typedDates(rows, block, ['silenceUntil'], serial, now, comingMoment);
  const metrics = rows.map((row) => {
    const at = { row: row.row, column: block.columns.live as number };
    const isTyped = edited !== undefined && holds(edited, at);
    const until = row.cells.silenceUntil === '' ? null : dates.dateAt(row.row, 'silenceUntil');
    const reading = { isTyped, until, totals };
    return withOpenAlert(boardRow(row, serial, our.locale, reading), our, open);
  });
  const results = checkBoard(metrics, boardContext(our, now));
  const checked = metrics.map((metric, i): Checked => {
    const row = rows[i] as (typeof rows)[number];
    const result = results[i] as CheckedMetric;
    const unread = dates.marks.filter((mark) => mark.row === row.row);
    return { row, metric, result: { ...result, marks: [...result.marks, ...unread] } };
  });
  const entries = checked.flatMap(({ metric, result: { entry, computed } }) =>
    entry === undefined || computed !== undefined ? [] : [{ metric, value: entry }],
  );
  return { checked, dates, entries };
}
