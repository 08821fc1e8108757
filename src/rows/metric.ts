import { NO_ALERT } from '../core/alerts/alertMemory';
import type { Silence } from '../core/alerts/silence';
import { readBoardMemory } from '../core/board/boardMemory';
import type { BoardRow, Direction } from '../core/board/boardRow';
import { readConfirmed } from '../core/board/confirmedText';
import type { ShownState } from '../core/metricState';
import { METRICS } from '../core/metrics';
import { keyOfMetric } from '../locales/keyOfWord';
import type { Locale } from '../locales/zh-CN/locale';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { known, Unread } from '../tabs/kinds/unread';

/** A row of the board of 执行监控, for all who ask what it says. */
export interface MetricRow extends BoardRow {
  /** What its live value is, and its target; undefined when blank or not to be read. */
  readonly value: number | undefined;
  readonly goal: number | undefined;
  /** As the board shows it. */
  readonly state: ShownState | undefined;
  /** The line of a figure that grows through the day, as the board says it; else empty. */
  readonly line: string;
  readonly owner: string;
  readonly action: string;
  readonly cause: string;
  readonly silence: Silence;
}

/** The rows of the board that name a metric. */
export function metricRows(monitor: OurTab<'monitor'>): MetricRow[] {
  return openTable(monitor, 'board')
    .rows.map((row) => metricOf(row, monitor.locale))
    .filter(({ metric }) => metric !== '');
}

/** Reads a row of the board. */
export function metricOf(
  { row, is, cells }: TableRow<'monitor', 'board'>,
  locale: Locale,
): MetricRow {
  const { marks } = locale.monitor;
  const { metric, platform, silenceUntil: until } = is;
  const key = keyOfMetric(metric);
  const memory = readBoardMemory(is.alert);
  const confirmed = readConfirmed(is.noted);
  // What is remembered of another metric says nothing about this one.
  const isSame = !memory.of || (memory.of.metric === metric && memory.of.platform === platform);
  return {
    row,
    metric,
    platform,
    unit: is.unit,
    target: cells.target,
    live: cells.live,
    value: known(is.live),
    goal: known(is.target),
    threshold: is.threshold,
    state: known(is.state),
    line: is.line,
    direction: (Object.keys(marks) as Direction[]).find((d) => marks[d] === is.direction),
    ...(key ? { known: METRICS[key], key } : {}),
    alert: isSame ? memory.alert : NO_ALERT,
    ...(isSame || !memory.of ? {} : { former: { ...memory.of, level: memory.alert.level } }),
    ...(isSame && memory.computed !== undefined ? { computed: memory.computed } : {}),
    ...(isSame && memory.seen ? { seen: memory.seen } : {}),
    ...(isSame && confirmed !== undefined ? { confirmed } : {}),
    logged: isSame ? is.logged : '',
    updated: isSame ? (known(is.updated) ?? null) : null,
    share: isSame ? is.share : '',
    owner: is.owner,
    action: is.action,
    cause: is.cause,
    silence: {
      until: until instanceof Unread ? undefined : until,
      by: is.silencedBy,
      reason: is.silenceReason,
    },
  };
}

/** The row of a metric of a platform. */
export function metricNamed(
  rows: readonly MetricRow[],
  { metric, platform }: Pick<MetricRow, 'metric' | 'platform'>,
): MetricRow | undefined {
  return rows.find((row) => row.metric === metric && row.platform === platform);
}

/**
 * Whether someone owes a metric its value since a slot began, or, before the first of a day, any. What stands
 * there and is to be checked has been reported.
 */
export function isAwaited({ value, state, updated }: MetricRow, slotStart?: number): boolean {
  if (value === undefined) return state !== 'check';
  return slotStart !== undefined && updated !== null && updated < slotStart;
}
