import type { EntryKey } from '../core/latestEntries';
import { METRICS, type MetricKey } from '../core/metrics';
import { readSegment } from '../core/segment';
import { isWord, keyOfMetric } from '../locales/keyOfWord';
import { openTable } from '../sheets/openTable';
import { lastUsedRow, type OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known } from '../tabs/kinds/unread';

/** A row of 数据记录, for all who ask what it says. */
export interface LogEntry extends EntryKey {
  readonly row: number;
  readonly isSegment: boolean;
  /** Undefined for a metric of the team's own. */
  readonly key: MetricKey | undefined;
  /** Undefined when it is blank or cannot be read. */
  readonly value: number | undefined;
  /** Its slot as it was typed. */
  readonly slotName: string;
  readonly source: string;
  readonly enteredBy: string;
  /** What stands in 有效. */
  readonly valid: TableRow<'log', 'log'>['is']['valid'];
}

/** The rows of 数据记录 that hold something. */
export function logEntries(log: OurTab<'log'>): LogEntry[] {
  const last = lastUsedRow(log);
  return entriesOf(openTable(log, 'log').rows.filter(({ row }) => row <= last));
}

/** Reads rows of 数据记录: there are thousands, of few metrics and platforms. */
export function entriesOf(rows: readonly TableRow<'log', 'log'>[]): LogEntry[] {
  const keyOf = remembered(keyOfMetric);
  const isSegment = remembered((platform) => readSegment(platform) !== undefined);
  const isAll = remembered((platform) => isWord('allPlatforms', platform));
  return rows.map(({ row, is, cells }) => {
    const { campaign, platform, metric, source, enteredBy, valid } = is;
    const [key, value, enteredAt] = [keyOf(metric), known(is.value), known(is.enteredAt)];
    return {
      row,
      campaign,
      date: known(is.date) ?? null,
      slot: known(is.slot),
      slotName: textOf(cells.slot),
      platform,
      metric,
      key,
      value,
      counts: value !== undefined,
      ...(enteredAt === undefined ? {} : { enteredAt }),
      isSegment: isSegment(platform),
      isTotal: isAll(platform) && (!key || METRICS[key].kind === 'cumulative'),
      source,
      enteredBy,
      valid,
    };
  });
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    if (!found.has(text)) found.set(text, read(text));
    return found.get(text) as T;
  };
}
