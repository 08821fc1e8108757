import type { Mark } from '../checks';
import { convertQuantity, unitOf } from '../quantity/convertQuantity';
import { doubtfulFraction } from '../threshold/doubtfulFraction';
import { doubtfulRate } from '../threshold/doubtfulRate';
import { doubtfulShare } from '../threshold/doubtfulShare';
import { parseThreshold } from '../threshold/parseThreshold';
import type { Condition, Threshold } from '../threshold/threshold';
import { figureOf, boardMark as mark } from './boardNumber';
import type { BoardRow } from './boardRow';

/** Why a threshold is not judged by; `target` is in the row's unit. That it needs one is said once there is a value. */
export function thresholdMarks(row: BoardRow, target: number | undefined): Mark[] {
  const { threshold, unit } = row;
  const figure = figureOf(row);
  if (threshold === '') return [];
  const share = doubtfulShare(String(threshold));
  if (share) return [mark(row, 'threshold', 'doubtfulShare', { ...share })];
  const read = parseThreshold(threshold);
  if (!read) return [mark(row, 'threshold', 'unreadableThreshold', figure)];
  const rate = doubtfulRate(read, target, unit);
  if (rate) return [mark(row, 'threshold', 'doubtfulRate', { ...rate })];
  const bare = doubtfulFraction(read, target, unit);
  if (bare) return [mark(row, 'threshold', 'doubtfulShare', { ...bare })];
  const conditions = conditionsOf(read);
  if (conditions.some((condition) => isOtherUnit(condition, unit)))
    return [mark(row, 'threshold', 'thresholdUnit', figure)];
  const needsTarget =
    row.live !== '' &&
    target === undefined &&
    conditions.some((condition) => isOfTarget(condition, unit));
  return needsTarget ? [mark(row, 'threshold', 'thresholdTarget', figure)] : [];
}

function conditionsOf({ warning, critical }: Threshold): Condition[] {
  return [warning, critical].flatMap((level) => level?.condition ?? []);
}

function isOfTarget(condition: Condition, unit: string): boolean {
  if (condition.kind !== 'compare' || condition.basis === 'expected') return false;
  const isShare = condition.line.dimension === 'percent' && unitOf(unit)?.dimension !== 'percent';
  return condition.basis === 'target' || isShare;
}

function isOtherUnit(condition: Condition, unit: string): boolean {
  const line = condition.kind === 'compare' ? condition.line : condition.range;
  const isShare = condition.kind === 'compare' && line.dimension === 'percent';
  return !isShare && !('value' in convertQuantity(line, unit));
}
