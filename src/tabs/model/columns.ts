import type { NumberFormat } from './numberFormats';
import type { ChoiceGroup, Column, Reads } from './tab';

/** Pixels; in a stacked tab what people see has a role instead. */
type Width = Column['width'];
type More = Partial<Omit<Column, 'key' | 'width' | 'owner'>>;

/** The format that was asked for, or the builder's own. */
type FormatIn<M, F extends NumberFormat> = M extends {
  readonly format: infer Own extends NumberFormat;
}
  ? Own
  : F;
type ReadsIn<M> = M extends { readonly reads: infer Own extends Reads } ? Own : never;
type ChoicesIn<M> = M extends { readonly choices: infer Own extends ChoiceGroup } ? Own : never;

/** Text that people fill. */
export const text = <const K extends string, const M extends More = object>(
  key: K,
  width: Width,
  more?: M,
) =>
  ({ key, owner: 'person', format: 'text', width, ...more }) as unknown as Column<
    K,
    FormatIn<M, 'text'>,
    'person',
    never,
    ReadsIn<M>
  >;

/** A dropdown of the words of a group. */
export const choice = <const K extends string, const G extends ChoiceGroup>(
  key: K,
  width: Width,
  choices: G,
  more: More = {},
) =>
  text(key, width, {
    format: 'choice',
    align: 'center',
    choices,
    ...more,
  }) as Column as Column<K, 'choice', 'person', G, never>;

/** A number or date that people fill. */
export const figure = <
  const K extends string,
  const F extends NumberFormat,
  const M extends More = object,
>(
  key: K,
  width: Width,
  format: F,
  more?: M,
) =>
  text(key, width, { format, align: 'right', ...more }) as Column as Column<
    K,
    F,
    'person',
    never,
    ReadsIn<M>
  >;

export const date = <const K extends string, const M extends More = object>(
  key: K,
  width: Width,
  more?: M,
) =>
  text(key, width, { format: 'date', align: 'center', ...more }) as Column as Column<
    K,
    FormatIn<M, 'date'>,
    'person',
    never,
    ReadsIn<M>
  >;

/** A figure that a formula gives; without one here, each row brings its own. */
export const formula = <const K extends string, const F extends NumberFormat>(
  key: K,
  width: Width,
  format: F,
  code?: string,
  more: More = {},
) =>
  ({
    key,
    owner: 'formula',
    format,
    width,
    ...(code === undefined ? {} : { formula: code }),
    align: format === 'general' ? 'left' : 'right',
    ...more,
  }) as Column as Column<K, F, 'formula', never, never>;

/** Key of the hidden column that charts draw instead of one of formulas. */
export const drawnKey = <const K extends string>(key: K) => `${key}Drawn` as const;

/**
 * What charts draw of a column of formulas: an error where it has no figure, which is a gap. Its empty
 * text could be drawn as 0. `figure` is what is drawn, where that is not the figure itself.
 */
export const drawn = <const K extends string>(key: K, format: NumberFormat, figure = `[${key}]`) =>
  formula(drawnKey(key), 100, format, `IF(ISNUMBER([${key}]),${figure},NA())`, { hidden: true });

/** What the engine writes: ids, states, stamps. */
export const engine = <
  const K extends string,
  const F extends NumberFormat,
  const M extends More = object,
>(
  key: K,
  width: Width,
  format: F,
  more?: M,
) =>
  ({ key, owner: 'engine', format, width, ...more }) as Column as Column<
    K,
    F,
    'engine',
    ChoicesIn<M>,
    never
  >;
