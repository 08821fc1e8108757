import type { Metric } from '../../core/metric';
import { METRICS, type MetricKey } from '../../core/metrics';
import { ratioFactor } from '../../core/quantity/ratioFactor';
import { keyOnPlatform, type LogRows, logCount, logSum, logSumOrBlank } from './formulas';
import { addsUp } from './metricCells';

const name = (key: string) => `["metrics.${key}.name"]`;

/**
 * Formula of what was measured so far: sums of cumulative metrics, numerator ÷ denominator of ratios,
 * the last value of what neither adds up nor divides. `platform` is a cell or quoted word; without
 * one all platforms count. A ratio that was logged as such counts where its parts are not known.
 */
export function actualFormula(key: MetricKey, platform?: string): string {
  const metric: Metric = METRICS[key];
  const here = platform === undefined ? {} : { platform };
  if (metric.kind === 'cumulative') return logSumOrBlank(name(key), here);
  const last = lastOf(name(key), platform ?? '["words.allPlatforms"]');
  return metric.ratio ? ratioOf(key, metric.ratio, here, last('""')) : last('""');
}

/** The same of a metric that no dictionary has, named in the row: what is counted adds up, of the rest the last counts. */
export function ownActualFormula(unit: string): string {
  if (addsUp(unit)) return logSumOrBlank('[metric]');
  return lastOf('[metric]', '["words.allPlatforms"]')('""');
}

function ratioOf(
  key: MetricKey,
  [over, under]: readonly [string, string],
  here: LogRows,
  otherwise: string,
): string {
  const factor = ratioFactor(key);
  const divisor = logSum(name(under), here);
  const times = factor === 1 ? '' : `*${factor}`;
  return `IF(${divisor}=0,${otherwise},${logSum(name(over), here)}/${divisor}${times})`;
}

/** The value of the last row that counts, else `otherwise`. */
function lastOf(metric: string, platform: string): (otherwise: string) => string {
  const last =
    `SUMPRODUCT(MAX(([log!ofPlatform:]=${keyOnPlatform(platform)})*([log!metric:]=${metric})` +
    '*([log!valid:]=1)*ROW([log!value:])))';
  const value = `INDEX([log!value:],${last}-ROW([log!value^]))`;
  return (otherwise) => `IF(${logCount(metric, { platform })}=0,${otherwise},${value})`;
}
