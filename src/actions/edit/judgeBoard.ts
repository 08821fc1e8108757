import type { CheckedMetric } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
import { isWord } from '../../locales/keyOfWord';
import type { LogEntry } from '../../rows/logEntry';
import { type MetricRow, metricOf } from '../../rows/metric';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { type Area, holds } from '../../tabs/model/area';
import { alertKey, type OpenAlerts } from '../alerts/openAlerts';
import { boardContext } from './boardContext';
import type { BoardEntry } from './boardEntries';
import { loggedTotals } from './loggedTotals';
import type { Checked } from './showStates';

/** A look at the board. */
export interface Look {
  readonly now: number;
  /** Cells that someone has just typed into; undefined for a recheck. */
  readonly edited: Area | undefined;
  /** Open alerts of 预警记录, which then count instead of what the board remembers. */
  readonly open: OpenAlerts | undefined;
}

export interface Judged {
  readonly checked: readonly Checked[];
  readonly table: Table<'monitor', 'board'>;
  /** Figures that 数据记录 is to have; what its own come to is none. */
  readonly entries: readonly BoardEntry[];
}

/** Judges every row of the board; with the rows of 数据记录 also by what they come to. */
export function judgeBoard(our: OurTab<'monitor'>, look: Look, log?: readonly LogEntry[]): Judged {
  const { now, edited, open } = look;
  const table = openTable(our, 'board');
  const column = table.block.columns.live as number;
  const totals = log && loggedTotals(our, log, now);
  const context = boardContext(our, now);
  const metrics = table.rows.map((row) => {
    const metric = metricOf(row, our.locale);
    const { key, platform } = metric;
    const isTyped = edited !== undefined && holds(edited, { row: row.row, column });
    // Without 数据记录 what it came to in this slot is what was seen last.
    const { seen } = metric;
    const total = log
      ? key && totals?.(key, isWord('allPlatforms', platform) ? undefined : platform)
      : seen?.slot === context.slot
        ? seen.total
        : undefined;
    const known = { ...metric, isTyped, ...(total === undefined ? {} : { total }) };
    return withOpenAlert(known, our, open);
  });
  const results = checkBoard(metrics, context);
  const unread = table.unread('silenceUntil');
  const checked = metrics.map((metric, i): Checked => {
    const row = table.rows[i] as Checked['row'];
    const result = results[i] as CheckedMetric;
    const marks = [...result.marks, ...unread.filter((mark) => mark.row === row.row)];
    return { row, metric, result: { ...result, marks } };
  });
  const entries = checked.flatMap(({ metric, result: { entry, computed } }) =>
    entry === undefined || computed !== undefined ? [] : [{ metric, value: entry }],
  );
  return { table, checked, entries };
}

/** A recheck goes by 预警记录 itself instead of by what the board remembers. */
function withOpenAlert(row: MetricRow, { signature }: OurTab, open?: OpenAlerts): MetricRow {
  if (!open) return row;
  const level = open.get(alertKey(signature.campaign, row.metric, row.platform)) ?? 'none';
  return { ...row, alert: { ...row.alert, level } };
}
