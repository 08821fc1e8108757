import { GROWTH, isGrowth } from '../../locales/isGrowth';
import { keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import type { Row } from '../compiler/compileInput';
import { metricCells } from '../model/metricCells';

/** What names a metric in any language: its key, or the name of one of the team's own. */
export function benchmarkKey(typed: string): string {
  return isGrowth(typed) ? GROWTH : (keyOfMetric(typed) ?? typed);
}

/** A metric to compare by, named by key or in any language, as a row shows it; one of the team's own has its name alone. */
export function benchmarkRow(typed: string, locale: Locale): Row {
  const key = benchmarkKey(typed);
  if (key === GROWTH) {
    const { market, monitor } = locale;
    return withFormat(market.growth, monitor.marks.higher, 'percentFine');
  }
  const { key: known, name, direction, format } = metricCells(key, locale);
  return known ? withFormat(name, direction, format) : { cells: { metric: typed || null } };
}

function withFormat(
  metric: string,
  direction: string,
  format: NonNullable<Row['formats']>[string],
): Row {
  return {
    cells: { metric, direction },
    formats: { ours: format, industry: format, competitor: format, target: format },
  };
}
