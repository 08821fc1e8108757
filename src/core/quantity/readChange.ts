import { round } from '../round';
import { convertQuantity, unitOf } from './convertQuantity';
import { Cursor } from './cursor';
import { foldText } from './foldText';
import { readAmount } from './readAmount';
import { tidy } from './tidy';
import { CHANGED_FROM, CHANGES, DOUBLED, IN_POINTS } from './words';

/** A goal that is said as a change. */
export interface Change {
  /** A share of what it was before, or so much more of it (less below 0), in the unit beside it; 0.015 for 1.5 points. */
  readonly kind: 'share' | 'amount';
  readonly by: number;
  /** What it was before, where that is said; else the baseline. */
  readonly from?: 'baseline' | 'lastYear';
}

/**
 * Reads a goal such as `增长20%`, `同比提升15%`, `提升1.5个百分点`, `减少500人`, `+20%`, `up 20%`, `翻倍`. A percentage is relative
 * unless points are written, of rates too. Undefined for anything else.
 */
export function readChange(text: string, unit: string): Change | undefined {
  const cursor = new Cursor(foldText(text).trim());
  const before = cursor.take(CHANGED_FROM)?.[1];
  const change = doubled(cursor) ?? changed(cursor, unit);
  cursor.take([['on'], ['vs']]);
  const from = before ?? cursor.take(CHANGED_FROM)?.[1];
  return change && cursor.ended ? { ...change, ...(from ? { from } : {}) } : undefined;
}

function doubled(cursor: Cursor): Change | undefined {
  return cursor.take(DOUBLED) && { kind: 'share', by: 1 };
}

function changed(cursor: Cursor, unit: string): Change | undefined {
  const sign = cursor.take(CHANGES)?.[1];
  if (sign === undefined) return signed(cursor);
  const change = cursor.attempt(() => inPercent(cursor)) ?? inUnit(cursor, unit);
  return change && { ...change, by: tidy(change.by * sign) };
}

/** `+20%`, `-3pp`: a sign alone makes a change of what is said in percent or points only. */
function signed(cursor: Cursor): Change | undefined {
  const sign = cursor.take([['+'], ['-']])?.[0];
  const change = sign && cursor.attempt(() => inPercent(cursor));
  return change ? { ...change, by: sign === '-' ? -change.by : change.by } : undefined;
}

function inPercent(cursor: Cursor): Change | undefined {
  const number = cursor.match(/\d+(?:\.\d+)?/y)?.[0];
  if (number === undefined) return undefined;
  const by = Number(number) / 100;
  if (cursor.take(IN_POINTS)) return { kind: 'amount', by };
  if (cursor.take([['倍']])) return { kind: 'share', by: by * 100 };
  return cursor.take([['%'], ['percent']]) ? { kind: 'share', by } : undefined;
}

function inUnit(cursor: Cursor, unit: string): Change | undefined {
  const read = readAmount(cursor);
  // 增加50 of a rate may be points, or half as much again.
  if (!read || unitOf(unit)?.dimension === 'percent' || read.value < 0) return undefined;
  const { value, dimension, scaled } = read;
  const inIt = convertQuantity(
    { kind: 'exact', value, dimension, ...(scaled ? { scaled } : {}) },
    unit,
  );
  return 'value' in inIt ? { kind: 'amount', by: inIt.value } : undefined;
}

/** What a change of a figure comes to. */
export function changedFigure({ kind, by }: Change, from: number): number {
  return round(kind === 'share' ? from * (1 + by) : from + by, 6);
}
