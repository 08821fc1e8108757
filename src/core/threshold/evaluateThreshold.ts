import type { MetricState } from '../metricState';
import { convertQuantity, unitOf } from '../quantity/convertQuantity';
import { parseQuantity } from '../quantity/parseQuantity';
import type { Quantity } from '../quantity/quantity';
import { tidy } from '../quantity/tidy';
import type { Comparator } from '../quantity/words';
import { doubtfulFraction } from './doubtfulFraction';
import { doubtfulRate } from './doubtfulRate';
import { parseThreshold } from './parseThreshold';
import type { Condition, Level } from './threshold';

/** How near to the line a value is still 关注, as a share of the line. */
export const NEAR_BAND = 0.05;

export interface Reading {
  /** As the cell holds them: numbers, or text as typed. */
  readonly live: unknown;
  readonly threshold: unknown;
  readonly target?: unknown;
  /** What should have arrived by now, for thresholds relative to it. */
  readonly expected?: unknown;
  /** The unit that all of them are in. */
  readonly unit: string;
  readonly nearBand?: number;
  /** Share of the day's figure that should be there: lines below count for that part of it. */
  readonly share?: number;
}

export interface Verdict {
  readonly state: MetricState;
  /** Action of the level that fired. */
  readonly action?: string;
  /** The line of the warning for the share, when there is one below. */
  readonly line?: number;
}

/** A condition with numbers: the value breaches below `low` or above `high`. */
interface Lines {
  readonly low?: number;
  readonly high?: number;
  /** Whether standing on the line breaches too (≤, ≥). */
  readonly inclusive: boolean;
}

/**
 * The state of a metric. A threshold fires literally: 8万 is not `<8万` but stands at the line, which
 * is 关注, as is a value within the near band of it. Blank is 未更新; what cannot be read, is
 * approximate, has two readings, or needs a target that is not there is 待核对.
 */
export function evaluateThreshold(reading: Reading): Verdict {
  const measured = parseQuantity(reading.live);
  if (measured === 'blank') return { state: 'noData' };
  // `10万+` and `<8万` say where a value ends, not what it is.
  const live = measured?.comparator ? undefined : exactIn(measured, reading.unit);
  const threshold = parseThreshold(reading.threshold);
  if (live === undefined || !threshold) return { state: 'check' };
  const target = exactIn(parseQuantity(reading.target), reading.unit);
  const isDoubtful = [doubtfulRate, doubtfulFraction].some((doubt) =>
    doubt(threshold, target, reading.unit),
  );
  if (isDoubtful) return { state: 'check' };
  const warning = linesOf(threshold.warning.condition, reading);
  const critical = threshold.critical && linesOf(threshold.critical.condition, reading);
  if (!warning || (threshold.critical && !critical)) return { state: 'check' };
  const paced =
    reading.share === undefined || warning.low === undefined ? {} : { line: warning.low };
  if (critical && breaches(live, critical))
    return { ...fired('critical', threshold.critical), ...paced };
  if (breaches(live, warning)) return { ...fired('warning', threshold.warning), ...paced };
  const near = isNear(live, warning, reading.nearBand ?? NEAR_BAND);
  return { state: near ? 'watch' : 'normal', ...paced };
}

function fired(state: MetricState, level: Level | undefined): Verdict {
  return { state, ...(level?.action ? { action: level.action } : {}) };
}

/** An exact number in the unit; what a person wrote before it (≤30秒 as a target) does not matter. */
function exactIn(quantity: Quantity | 'blank' | undefined, unit: string): number | undefined {
  if (quantity === undefined || quantity === 'blank' || quantity.kind !== 'exact') return undefined;
  const converted = convertQuantity(quantity, unit);
  return 'value' in converted ? tidy(converted.value) : undefined;
}

function linesOf(condition: Condition, reading: Reading): Lines | undefined {
  const { share: part = 1 } = reading;
  if (condition.kind === 'outside') {
    const { range } = condition;
    const low = convertQuantity(range, reading.unit);
    const high = convertQuantity({ ...range, value: range.upper ?? range.value }, reading.unit);
    return 'value' in low && 'value' in high
      ? { low: tidy(low.value * part), high: tidy(high.value), inclusive: false }
      : undefined;
  }
  const line = lineOf(condition, reading);
  if (line === undefined) return undefined;
  const { comparator, basis } = condition;
  const isBelow = comparator === '<' || comparator === '≤';
  // What is expected by now is for the time of day already; a limit above is for the whole day.
  return bound(comparator, isBelow && basis !== 'expected' ? tidy(line * part) : line);
}

/** `<80%` means 80 % of the target, unless the metric itself is a percentage. */
function lineOf(condition: Condition & { kind: 'compare' }, reading: Reading): number | undefined {
  const { basis, line } = condition;
  const ofTarget = basis === 'absolute' && line.dimension === 'percent' && !isPercent(reading.unit);
  if (basis === 'absolute' && !ofTarget) {
    return exactIn(line, reading.unit);
  }
  const given = basis === 'expected' ? reading.expected : reading.target;
  const base = exactIn(parseQuantity(given), reading.unit);
  return base === undefined ? undefined : tidy(base * line.value);
}

function isPercent(unit: string): boolean {
  return unitOf(unit)?.dimension === 'percent';
}

function bound(comparator: Comparator, line: number): Lines {
  const inclusive = comparator === '≤' || comparator === '≥';
  return comparator === '<' || comparator === '≤'
    ? { low: line, inclusive }
    : { high: line, inclusive };
}

function breaches(live: number, { low, high, inclusive }: Lines): boolean {
  const below = low !== undefined && (live < low || (inclusive && live === low));
  const above = high !== undefined && (live > high || (inclusive && live === high));
  return below || above;
}

function isNear(live: number, { low, high }: Lines, band: number): boolean {
  return [low, high].some(
    (line) => line !== undefined && tidy(Math.abs(live - line)) <= tidy(Math.abs(line) * band),
  );
}
