import type { Nullable } from '@univerjs/core';
import { type BaseValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import type { Readings } from '../../gas/readings';
import { type Key, keyOf, numberIn, type RangeIndex } from './rangeIndex';

/** Whether text that says a number equals that number. */
export type TextCriteria = Readings['textCriteria'];

export interface Criterion {
  test(key: Key): boolean;
  /** The places of a range that can pass, where they are known without looking at all of it. */
  places?(index: RangeIndex): readonly number[];
}

type Order = '<' | '<=' | '>' | '>=';

const NOTHING: Criterion = { test: () => false, places: () => [] };

/** Reads a criterion of COUNTIF, COUNTIFS, SUMIF and SUMIFS as Google does. */
export function criterionOf(
  value: Nullable<BaseValueObject>,
  textCriteria: TextCriteria,
): Criterion {
  if (!value || value.isNull()) return NOTHING;
  if (!value.isString()) return equalTo(keyOf(value), textCriteria);
  const [, operator = '', text = ''] =
    /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(`${value.getValue()}`) ?? [];
  const wanted = ValueObjectFactory.create(text);
  const key = wanted.isArray() ? text.toLowerCase() : keyOf(wanted);
  if (operator === '' || operator === '=') return equalTo(key, textCriteria);
  if (operator !== '<>') return ordered(operator as Order, key);
  const equal = equalTo(key, textCriteria);
  return { test: (other) => !equal.test(other) };
}

/** The one place where it is decided what equals a criterion. */
function equalTo(key: Key, textCriteria: TextCriteria): Criterion {
  if (typeof key === 'string' && /[*?]/.test(key)) {
    const pattern = new RegExp(`^${patternOf(key)}$`);
    return { test: (other) => typeof other === 'string' && pattern.test(other) };
  }
  if (typeof key === 'number' && textCriteria === 'matchesBoth')
    return {
      test: (other) => other === key || (typeof other === 'string' && numberIn(other) === key),
      places: (index) => {
        const texts = index.textsSaying(key).flatMap((text) => index.placesOf(text));
        const numbers = index.placesOf(key);
        return texts.length === 0 ? numbers : [...numbers, ...texts].sort((a, b) => a - b);
      },
    };
  return { test: (other) => other === key, places: (index) => index.placesOf(key) };
}

function ordered(operator: Order, key: Key): Criterion {
  if (typeof key !== 'number' && typeof key !== 'string') return NOTHING;
  const holds: Record<Order, (other: number | string) => boolean> = {
    '<': (other) => other < key,
    '<=': (other) => other <= key,
    '>': (other) => other > key,
    '>=': (other) => other >= key,
  };
  const test = holds[operator];
  return { test: (other) => typeof other === typeof key && test(other as number | string) };
}

/** Any text, any character, and after ~ the sign itself. */
function patternOf(text: string): string {
  return text.replace(/~?[*?]|[^\w\s]/g, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return `\\${sign.slice(-1)}`;
  });
}
