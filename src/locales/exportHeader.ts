import type { ColumnRole, KnownMetric } from '../core/importTable/readHeaders';
import { METRICS, type MetricKey } from '../core/metrics';
import { foldSigns } from '../core/signs/foldSigns';
import { METRIC_NAMES, ROLE_NAMES } from './exportWords';
import { keyOfMetric } from './keyOfWord';
import type { Locale } from './zh-CN/locale';

const folded = (text: string) => foldSigns(text).trim().toLowerCase();

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
const roleCalled = lookup<ColumnRole>(ROLE_NAMES);

/** The metric that a column of an export holds, named and measured as in the workbook. */
export function exportedMetric(header: string, locale: Locale): KnownMetric | undefined {
  const key = keyOfMetric(header) ?? metricCalled(header);
  if (!key) return undefined;
  const units: Readonly<Record<string, string>> = locale.words.unit;
  const { unit } = METRICS[key];
  return { name: locale.metrics[key].name, unit: units[unit] ?? unit };
}

/** What a column of an export holds that is no metric. */
export function exportedRole(header: string): ColumnRole | undefined {
  return roleCalled(header);
}
