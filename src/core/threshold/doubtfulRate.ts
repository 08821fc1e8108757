import { convertQuantity, unitOf } from '../quantity/convertQuantity';
import { tidy } from '../quantity/tidy';
import type { Comparator } from '../quantity/words';
import type { Level, Threshold } from './threshold';

/** A line so many times its target watches for nothing that could happen. */
const FAR = 2;
/** Shares of a target that teams write, from here on; a limit above is rather more than half of anything. */
const SHARE = { below: 0.2, above: 0.5 } as const;

export interface DoubtfulRate {
  readonly comparator: Comparator;
  /** Fractions of one. */
  readonly line: number;
  readonly target: number;
}

/**
 * `低于80%` of a rate that is to be 3 % would always fire: rather 80 % of its target is meant. Undefined where
 * the unit is no percentage, without a target, and for what is clear.
 */
export function doubtfulRate(
  { warning, critical }: Threshold,
  target: number | undefined,
  unit: string,
): DoubtfulRate | undefined {
  if (target === undefined || target <= 0 || unitOf(unit)?.dimension !== 'percent')
    return undefined;
  const found = [warning, critical].map((level) => level && inLevel(level, target, unit));
  return found.find((doubt) => doubt !== undefined);
}

function inLevel({ condition }: Level, target: number, unit: string): DoubtfulRate | undefined {
  if (condition.kind !== 'compare' || condition.basis !== 'absolute') return undefined;
  const { comparator } = condition;
  const read = convertQuantity(condition.line, unit);
  if (!('value' in read)) return undefined;
  const line = tidy(read.value);
  const least = /[<≤]/.test(comparator) ? SHARE.below : SHARE.above;
  return line >= least && line >= FAR * target ? { comparator, line, target } : undefined;
}
