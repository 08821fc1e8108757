import type { BoardContext, CheckedMetric } from '../../core/board/boardRow';
import { checkBoard } from '../../core/board/checkBoard';
import { ownMetricOf } from '../../core/ownMetric';
import { isWord } from '../../locales/keyOfWord';
import type { LogEntry } from '../../rows/logEntry';
import { type MetricRow, metricOf } from '../../rows/metric';
import { holds } from '../../tabs/model/area';
import { alertKey } from '../alerts/openAlerts';
import { boardContext } from './boardContext';
import type { BoardEntry } from './boardEntries';
import type { BoardLook } from './boardLook';
import { loggedTotals } from './loggedTotals';
import type { Checked } from './showStates';

export interface Judged {
  readonly checked: readonly Checked[];
  /** Figures that 数据记录 is to have; what its own come to is none. */
  readonly entries: readonly BoardEntry[];
}

/** Judges every row of the board; with the rows of 数据记录 also by what they come to. */
export function judgeBoard(look: BoardLook, log?: readonly LogEntry[]): Judged {
  const { our, table, edited } = look;
  const column = table.block.columns.live as number;
  const totals = log && loggedTotals(look, log);
  const context = boardContext(look);
  const metrics = table.rows.map((row) => {
    const metric = withOwn(metricOf(row, our.locale), look.own);
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
    return withOpenAlert(known, look, context);
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
  return { checked, entries };
}

/** Which way is better of a metric that only 设置 knows. */
function withOwn(metric: MetricRow, own: BoardLook['own']): MetricRow {
  const said = metric.key ? undefined : ownMetricOf(own, metric.metric);
  return said && !metric.direction ? { ...metric, direction: said.direction } : metric;
}

/**
 * A recheck goes by 预警记录 itself instead of by what the board remembers. An alert that only 预警记录 has was begun
 * by a look that broke off: it is as if it had begun in this slot, which so is no other one that reports it.
 */
function withOpenAlert(
  row: MetricRow,
  { our, open }: BoardLook,
  { slot }: BoardContext,
): MetricRow {
  if (!open) return row;
  const level = open.get(alertKey(our.signature.campaign, row.metric, row.platform)) ?? 'none';
  const { alert } = row;
  const isUnknown = level !== 'none' && alert.level === 'none';
  const begun = isUnknown ? { breaches: alert.breaches + 1, quiet: 0, slot } : {};
  return { ...row, alert: { ...alert, level, ...begun } };
}
