import type { ColumnRole } from '../core/importTable/heading';
import { METRICS, type MetricKey } from '../core/metrics';
import { foldHeading as folded } from './exports/headingsOf';
import { DOUBTFUL_NAMES, METRIC_NAMES, PLATFORM_NAMES, ROLE_NAMES } from './exports/ownNames';
import { keyOfMetric } from './keyOfWord';
import type { Locale } from './zh-CN/locale';

type Names<K extends string> = Readonly<Partial<Record<K, string>>>;

/** Keys by name, made when a table is first read: a long one asks for each of its rows. */
function lookup<K extends string>(names: Names<K>): (name: string) => K | undefined {
  let keys: ReadonlyMap<string, K> | undefined;
  return (name) => {
    keys ??= new Map(
      (Object.entries(names) as [K, string][]).flatMap(([key, words]) =>
        words.split(' ').map((word) => [folded(word), key] as const),
      ),
    );
    return keys.get(folded(name));
  };
}
const metricCalled = lookup<MetricKey>(METRIC_NAMES);
const doubtfullyCalled = lookup<MetricKey>(DOUBTFUL_NAMES);
const roleCalled = lookup<ColumnRole>(ROLE_NAMES);
/** The key of a platform by a short name. */
export const platformCalled = lookup<string>(PLATFORM_NAMES);

/** A metric as the workbook names and measures it. */
export function metricIn(key: MetricKey, locale: Locale): { name: string; unit: string } {
  const units: Readonly<Record<string, string>> = locale.words.unit;
  const { unit } = METRICS[key];
  return { name: locale.metrics[key].name, unit: units[unit] ?? unit };
}

/** What people write before the figure of a day. */
const OF_DAY = /^\s*(?:当日|當日|当天|今日|单日|每日)(?:累计|累計)?(?=\S)/;

/** And before one that goes on: it may be of the day, or since the campaign began. */
const SO_FAR =
  /^\s*(?:\S{0,4}(?:累计|累計)|截[至止](?:目前|当前|今日|昨日|此刻)|至今|cumulative )(?=\S)/i;

/** The metric that people and exports call so, by its name or another. */
export function exportedMetric(header: string): MetricKey | undefined {
  const called = (name: string) =>
    metricCalled(name) ?? keyOfMetric(name) ?? doubtfullyCalled(name);
  return called(header) ?? called(header.replace(OF_DAY, '')) ?? called(header.replace(SO_FAR, ''));
}

/** Whether a name is one that platforms count a metric otherwise under. */
export function isDoubtfulName(header: string): boolean {
  return doubtfullyCalled(header) !== undefined;
}

/** Whether a heading says that its figures go on, and not that they are of the day. */
export function isSoFar(header: string): boolean {
  return SO_FAR.test(header) && !OF_DAY.test(header);
}

/** Whether a heading is a name as a whole, brackets included. */
export function isWholeName(header: string): boolean {
  return metricCalled(header) !== undefined;
}

/** What rows are of: numbers and names of items, plans, rooms. */
const NAMES = /(?:id|编号|编码|名称|名字)$/i;

/** What a column of an export holds that is no metric. */
export function exportedRole(header: string): ColumnRole | undefined {
  return roleCalled(header) ?? (NAMES.test(header.trim()) ? 'dim' : undefined);
}
