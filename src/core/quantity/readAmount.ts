import type { Cursor } from './cursor';
import { type Dimension, SCALES, UNITS } from './units';

export interface Amount {
  readonly value: number;
  readonly dimension: Dimension;
  readonly scaled?: true;
}

const NUMBER = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?/y;
/** `m` is a million unless it begins `min`. */
const SCALE = /(?:[十百千万亿kw]|m(?!in))+/y;
const UNIT_WORDS = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((word) => [word] as const);
/** A Latin unit ends where its letters end: `5 sets` is not 5 seconds. */
const LETTER = /[a-z]/;

/** Reads a signed amount: a ratio `1:4`, or terms that add up (`1亿2千万元`, `1小时30分`). */
export function readAmount(cursor: Cursor): Amount | undefined {
  return cursor.attempt(() => readRatio(cursor)) ?? cursor.attempt(() => readSum(cursor));
}

function readRatio(cursor: Cursor): Amount | undefined {
  const left = readNumber(cursor);
  if (left === undefined || !cursor.take([[':']])) return undefined;
  const right = readNumber(cursor);
  if (right === undefined || left === 0) return undefined;
  return { value: right / left, dimension: 'ratio' };
}

function readSum(cursor: Cursor): Amount | undefined {
  const sign = cursor.take([['-'], ['+']])?.[0] === '-' ? -1 : 1;
  const currency = cursor.take([['¥'], ['rmb']]) !== undefined;
  let total = 0;
  let dimension: Dimension = 'none';
  let scaled = false;
  let smallest = Number.POSITIVE_INFINITY;
  for (let terms = 0; ; terms++) {
    const term = cursor.attempt(() => readTerm(cursor));
    if (!term) {
      if (terms === 0) return undefined;
      break;
    }
    // Terms go from large to small and are of one kind: 1亿2千万, 1小时30分; not 5人3元. What 8万8
    // means (88,000 when spoken) is not guessed: a further term has a multiplier or a unit.
    const unlike = dimension !== 'none' && term.dimension !== dimension;
    const bare = !term.scaled && term.dimension === 'none';
    if (terms > 0 && (term.size >= smallest || unlike || bare)) return undefined;
    smallest = term.size;
    dimension = term.dimension === 'none' ? dimension : term.dimension;
    scaled = scaled || term.scaled;
    total += term.number * term.size;
  }
  if (currency && dimension !== 'none' && dimension !== 'money') return undefined;
  const kind = currency ? 'money' : dimension;
  return { value: sign * clean(total), dimension: kind, ...(scaled ? { scaled } : {}) };
}

interface Term {
  readonly number: number;
  readonly size: number;
  readonly scaled: boolean;
  readonly dimension: Dimension;
}

function readTerm(cursor: Cursor): Term | undefined {
  const number = readNumber(cursor);
  if (number === undefined) return undefined;
  const scales = [...(cursor.match(SCALE)?.[0] ?? '')];
  const scale = scales.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  const unit = cursor.attempt(() => readUnit(cursor));
  const scaled = scales.length > 0;
  return { number, size: scale * (unit?.size ?? 1), scaled, dimension: unit?.dimension ?? 'none' };
}

function readUnit(cursor: Cursor) {
  const word = cursor.take(UNIT_WORDS)?.[0];
  if (word === undefined) return undefined;
  const next = cursor.text.charAt(cursor.at);
  return LETTER.test(word) && LETTER.test(next) ? undefined : UNITS[word];
}

function readNumber(cursor: Cursor): number | undefined {
  const text = cursor.match(NUMBER)?.[0] ?? '';
  return text === '' ? undefined : Number(text.replace(/,/g, ''));
}

/** 0.1 + 0.2 as people mean it: sums and scaled decimals keep 12 significant digits. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
