import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';

/**
 * What a criterion sees of a cell: text in small letters, a number, a truth value, a symbol for an
 * error; null for a blank one and for empty text.
 */
export type Key = string | number | boolean | symbol | null;

export function keyOf(value: Nullable<BaseValueObject>): Key {
  if (!value || value.isNull()) return null;
  if (value.isError()) return Symbol.for((value as ErrorValueObject).getErrorType());
  const raw = value.getValue();
  return typeof raw === 'string' ? raw.toLowerCase() || null : raw;
}

/** The number, date or time that a text says; undefined when it says none. */
export function numberIn(text: string): number | undefined {
  const read = StringValueObject.create(text).convertToNumberObjectValue();
  return read.isNumber() ? (read.getValue() as number) : undefined;
}

/** Which cells of a range have which key. Places count along the rows, from 0. */
export class RangeIndex {
  readonly keys: Key[] = [];
  private readonly places = new Map<Key, number[]>();
  private texts: Map<number, string[]> | undefined;

  private constructor(readonly range: ArrayValueObject) {
    // A row of a range whose sheet was deleted is not there.
    for (const row of range.getArrayValue())
      for (let column = 0; column < range.getColumnCount(); column++)
        this.add(keyOf(row?.[column]));
  }

  private add(key: Key): void {
    const places = this.places.get(key);
    if (places) places.push(this.keys.length);
    else this.places.set(key, [this.keys.length]);
    this.keys.push(key);
  }

  placesOf(key: Key): readonly number[] {
    return this.places.get(key) ?? [];
  }

  /** Texts of the range that say a number. */
  textsSaying(number: number): readonly string[] {
    this.texts ??= this.readTexts();
    return this.texts.get(number) ?? [];
  }

  private readTexts(): Map<number, string[]> {
    const texts = new Map<number, string[]>();
    for (const key of this.places.keys()) {
      const number = typeof key === 'string' ? numberIn(key) : undefined;
      if (number !== undefined) texts.set(number, [...(texts.get(number) ?? []), key as string]);
    }
    return texts;
  }

  private static readonly known = new WeakMap<ArrayValueObject, RangeIndex>();

  /** The engine gives one array for a range throughout a calculation: it is looked through once. */
  static of(range: ArrayValueObject): RangeIndex {
    const index = RangeIndex.known.get(range) ?? new RangeIndex(range);
    RangeIndex.known.set(range, index);
    return index;
  }
}
