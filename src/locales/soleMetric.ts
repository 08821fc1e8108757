import type { MetricKey } from '../core/metrics';
import { exportedMetric, isDoubtfulName, isWholeName } from './exportHeader';
import { foldHeading } from './exports/headingsOf';
import { tableOf } from './exports/readHeading';
import { SOURCES } from './exports/sources';

/** The metric of the dictionary that a name means wherever it is used: 访客数 is UV in every export. */
export function soleMetric(name: string): MetricKey | undefined {
  if (!isWholeName(name) || isDoubtfulName(name)) return undefined;
  const metric = exportedMetric(name);
  const folded = foldHeading(name);
  const isOther = Object.keys(SOURCES).some((source) => {
    const found = tableOf(source).get(folded);
    return found?.metric !== undefined && (found.metric !== metric || found.as !== undefined);
  });
  return isOther ? undefined : metric;
}
