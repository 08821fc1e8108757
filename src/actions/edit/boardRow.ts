import { NO_ALERT } from '../../core/alerts/alertMemory';
import type { BoardRow, Direction } from '../../core/board/boardRow';
import { METRICS } from '../../core/metrics';
import type { SlotTotals } from '../../core/slots/slotTotals';
import { isWord, keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { readBoardMemory } from './boardMemory';
import { alertKey, type OpenAlerts } from './openAlerts';

/** What is known of a row besides its cells. */
interface Reading {
  readonly isTyped: boolean;
  readonly until: number | null | undefined;
  /** What the slot brought so far, where 数据记录 was read. */
  readonly totals?: SlotTotals | undefined;
}

/** A row of the board as core reads it. */
export function boardRow(
  { row, cells }: SheetRow,
  serial: (cell: unknown) => number | undefined,
  locale: Locale,
  { isTyped, until, totals }: Reading,
): BoardRow {
  const { marks } = locale.monitor;
  const [metric, platform] = [textOf(cells.metric), textOf(cells.platform)];
  const key = keyOfMetric(metric);
  const directions = Object.keys(marks) as Direction[];
  const memory = readBoardMemory(textOf(cells.alert));
  // What is remembered of another metric says nothing about this one.
  const isSame = !memory.of || (memory.of.metric === metric && memory.of.platform === platform);
  const total = key && totals?.(key, isWord('allPlatforms', platform) ? undefined : platform);
  return {
    row,
    metric,
    platform,
    unit: textOf(cells.unit),
    target: cells.target,
    live: cells.live,
    threshold: textOf(cells.threshold),
    direction: directions.find((d) => marks[d] === textOf(cells.direction)),
    ...(key ? { known: METRICS[key], key } : {}),
    alert: isSame ? memory.alert : NO_ALERT,
    ...(isSame || !memory.of ? {} : { former: { ...memory.of, level: memory.alert.level } }),
    ...(isSame && memory.computed !== undefined ? { computed: memory.computed } : {}),
    ...(total === undefined ? {} : { total }),
    logged: isSame ? cells.logged : '',
    updated: isSame ? (serial(cells.updated) ?? null) : null,
    share: isSame ? cells.share : '',
    isTyped,
    silence: { until, by: textOf(cells.silencedBy), reason: textOf(cells.silenceReason) },
  };
}

/** A recheck goes by 预警记录 itself instead of by what the board remembers. */
export function withOpenAlert(row: BoardRow, { signature }: OurTab, open?: OpenAlerts): BoardRow {
  if (!open) return row;
  const level = open.get(alertKey(signature.campaign, row.metric, row.platform)) ?? 'none';
  return { ...row, alert: { ...row.alert, level } };
}
