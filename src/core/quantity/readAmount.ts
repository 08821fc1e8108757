import type { Cursor } from './cursor';
import { tidy } from './tidy';
import { type Dimension, NO_UNITS, SCALES, UNITS, type Unit } from './units';

export interface Amount {
  readonly value: number;
  readonly dimension: Dimension;
  readonly scaled?: true;
  /** Base units in one of the last term: 60,000 for `1千分钟`, and 60 for its unit alone. */
  readonly size: number;
  readonly unitSize: number;
}

const NUMBER = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?/y;
const HALF = /半(?=个?小时|分钟|天|日)/y;
/** A Latin multiplier ends where its letters end: `500ms` and `5km` hold none. 1kw is 千万. */
const SCALE = /(?:[十百千万亿]|[kwm](?![a-z])|k(?=w(?![a-z])))+/y;
const UNIT_WORDS = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => [word] as const);
/** A Latin unit ends where its letters end: `5 stars` is not 5 seconds. */
const LETTER = /[a-z]/;

/** Reads a signed amount: a ratio `1:4`, or terms that add up (`1亿2千万元`, `1小时30分`). */
export function readAmount(cursor: Cursor): Amount | undefined {
  return cursor.attempt(() => readRatio(cursor)) ?? cursor.attempt(() => readSum(cursor));
}

function readRatio(cursor: Cursor): Amount | undefined {
  const left = readNumber(cursor);
  if (left === undefined || !cursor.take([[':'], ['比']])) return undefined;
  const right = readNumber(cursor);
  // 3:1 of revenue and cost is 1:3 the other way round.
  if (right === undefined || left === 0 || (right === 1 && left > 1)) return undefined;
  return { value: right / left, dimension: 'ratio', size: 1, unitSize: 1 };
}

function readSum(cursor: Cursor): Amount | undefined {
  const sign = cursor.take([['-'], ['+']])?.[0] === '-' ? -1 : 1;
  const currency = cursor.take([['¥'], ['rmb']]) !== undefined;
  const terms = readTerms(cursor);
  const last = terms?.[terms.length - 1];
  if (!terms || !last) return undefined;
  const named = terms.find((term) => term.dimension !== 'none')?.dimension ?? 'none';
  if (currency && named !== 'none' && named !== 'money') return undefined;
  const total = terms.reduce((sum, term) => sum + term.number * term.size, 0);
  return {
    value: sign * tidy(total),
    dimension: currency ? 'money' : named,
    ...(terms.some((term) => term.scaled) ? { scaled: true } : {}),
    size: last.size,
    unitSize: last.unitSize,
  };
}

interface Term {
  readonly number: number;
  readonly size: number;
  readonly unitSize: number;
  readonly scaled: boolean;
  readonly dimension: Dimension;
}

/**
 * Terms go from large to small and are of one kind: 1亿2千万, 1小时30分; not 5人3元. What 8万8 means
 * (88,000 when spoken) is not guessed: a further term has a multiplier or a unit.
 */
function readTerms(cursor: Cursor): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (;;) {
    const rest = restOfTime(cursor, terms[terms.length - 1]);
    if (rest) return [...terms, rest];
    const term = cursor.attempt(() => readTerm(cursor));
    if (!term) return terms;
    const before = terms[terms.length - 1];
    if (before) {
      const unlike = before.dimension !== 'none' && term.dimension !== before.dimension;
      const bare = !term.scaled && term.dimension === 'none';
      if (term.size >= before.size || unlike || bare) return undefined;
    }
    terms.push(term);
  }
}

/** What ends a duration without a unit of its own: 1h30, 2分30, 1小时半. */
function restOfTime(cursor: Cursor, before: Term | undefined): Term | undefined {
  if (before?.dimension !== 'duration' || before.scaled) return undefined;
  const { unitSize, dimension } = before;
  const term = { scaled: false, dimension };
  if (cursor.match(/半$/y)) return { ...term, number: 0.5, size: unitSize, unitSize };
  if (unitSize !== 3600 && unitSize !== 60) return undefined;
  const [, number] = cursor.match(/([0-5]?\d)m?$/y) ?? [];
  const size = unitSize / 60;
  return number === undefined
    ? undefined
    : { ...term, number: Number(number), size, unitSize: size };
}

function readTerm(cursor: Cursor): Term | undefined {
  const number = cursor.match(HALF) ? 0.5 : readNumber(cursor);
  if (number === undefined) return undefined;
  const scales = [...(cursor.match(SCALE)?.[0] ?? '')];
  const scale = scales.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  const unit = cursor.attempt(() => readUnit(cursor));
  const unitSize = unit?.size ?? 1;
  const dimension = unit?.dimension ?? 'none';
  return { number, size: scale * unitSize, unitSize, scaled: scales.length > 0, dimension };
}

/** Reads the name of a unit. */
export function readUnit(cursor: Cursor): Unit | undefined {
  const word = cursor.take(UNIT_WORDS)?.[0];
  if (word === undefined) return undefined;
  const { text, at } = cursor;
  const goesOn = NO_UNITS.some((other) => text.startsWith(other, at - word.length));
  return goesOn || (LETTER.test(word) && LETTER.test(text.charAt(at)))
    ? undefined
    : UNITS.get(word);
}

function readNumber(cursor: Cursor): number | undefined {
  const text = cursor.match(NUMBER)?.[0] ?? '';
  return text === '' ? undefined : Number(text.replace(/,/g, ''));
}
