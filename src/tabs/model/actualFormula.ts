import type { Metric } from '../../core/metric';
import { METRICS, type MetricKey } from '../../core/metrics';
import { ratioFactor } from '../../core/quantity/ratioFactor';
import { type Spelling, spellings } from '../../core/quantity/spellings';
import { round } from '../../core/round';
import { keyOnPlatform, type LogRows, logCount, logSum, logSumOrBlank, quote } from './formulas';
import { countsUp } from './metricCells';

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

/**
 * The same of a metric that no dictionary has, named in the row: what is counted adds up, of the rest the last
 * counts, of all platforms or of the one that a cell names, unless `addsUp` says otherwise. 900 logged in 人 are 0.9 of a goal in 千人; figures in a unit of another kind are named, not added.
 */
export function ownActualFormula(
  unit: string,
  addsUp = countsUp(unit),
  platform = '["words.allPlatforms"]',
): string {
  const [own, ...others] = spellings(unit);
  if (addsUp) return own ? sumInUnit(own, others) : logSumOrBlank('[metric]');
  if (!own) return lastOf('[metric]', platform)('""');
  const beside = lastOf('[metric]', platform, 'unit')('""');
  const value = lastOf('[metric]', platform)('""');
  const inOthers = others.reduceRight(
    (otherwise, other) =>
      `IF(${beside}=${quote(other.unit)},${value}${times(other, own)},${otherwise})`,
    OTHER_UNIT,
  );
  return `IF(OR(${beside}="",${beside}=${quote(own.unit)}),${value},${inOthers})`;
}

const OTHER_UNIT = '["plan.otherUnit"]';

/** Figures without a unit are in that of the goal. */
function sumInUnit(own: Spelling, others: readonly Spelling[]): string {
  const anyUnit = { unit: '"<>"' };
  const inUnit = ({ unit }: Spelling) => ({ unit: quote(unit) });
  const all = [own, ...others];
  const known = all.map((one) => logCount('[metric]', inUnit(one))).join('-');
  const sums = others.map((one) => `+${logSum('[metric]', inUnit(one))}${times(one, own)}`);
  const bare = `${logSum('[metric]')}-${logSum('[metric]', anyUnit)}`;
  const sum = `${bare}+${logSum('[metric]', inUnit(own))}${sums.join('')}`;
  return (
    `IF(${logCount('[metric]')}=0,"",` +
    `IF(${logCount('[metric]', anyUnit)}-${known}>0,${OTHER_UNIT},${sum}))`
  );
}

/** As a whole number where it can be: 60 minutes are 1 hour, 0.0166… would be a little off. */
function times({ size }: Spelling, own: Spelling): string {
  const factor = size / own.size;
  if (factor === 1) return '';
  return factor > 1 ? `*${round(factor, 6)}` : `/${round(own.size / size, 6)}`;
}

function ratioOf(
  key: MetricKey,
  [over, under]: readonly [string, string],
  here: LogRows,
  otherwise: string,
): string {
  const divisor = logSum(name(under), here);
  return `IF(${divisor}=0,${otherwise},${logSum(name(over), here)}/${divisor}${timesFactor(key)})`;
}

/**
 * A ratio of the rows of a day: numerator ÷ denominator where both were logged, else the ratio as it was logged
 * last, nothing without either. `platform` as above.
 */
export function dayRatio(key: DividedKey, day: string, platform?: string): string {
  const [over, under] = METRICS[key].ratio;
  const here = { dates: [day], ...(platform === undefined ? {} : { platform }) };
  const itself = { dates: [day], platform: platform ?? '["words.allPlatforms"]' };
  const parts = `${logSumOrBlank(name(over), here)}/${logSum(name(under), here)}`;
  return `IFERROR(${parts}${timesFactor(key)},${logSumOrBlank(name(key), itself)})`;
}

type DividedKey = {
  [K in MetricKey]: (typeof METRICS)[K] extends { readonly ratio: readonly [string, string] }
    ? K
    : never;
}[MetricKey];

function timesFactor(key: MetricKey): string {
  const factor = ratioFactor(key);
  return factor === 1 ? '' : `*${factor}`;
}

/** The value of the last row that counts, else `otherwise`. */
function lastOf(metric: string, platform: string, column = 'value'): (otherwise: string) => string {
  const last =
    `SUMPRODUCT(MAX(([log!ofPlatform:]=${keyOnPlatform(platform)})*([log!metric:]=${metric})` +
    '*([log!valid:]=1)*ROW([log!value:])))';
  const value = `INDEX([log!${column}:],${last}-ROW([log!value^]))`;
  return (otherwise) => `IF(${logCount(metric, { platform })}=0,${otherwise},${value})`;
}
