import type { NumberFormat } from './numberFormats';
import type { ChoiceGroup, Column } from './tab';

type More = Partial<Omit<Column, 'key' | 'width' | 'owner'>>;

/** The format that was asked for, or the builder's own. */
type FormatIn<M, F extends NumberFormat> = M extends {
  readonly format: infer Own extends NumberFormat;
}
  ? Own
  : F;
type ChoicesIn<M> = M extends { readonly choices: infer Own extends ChoiceGroup } ? Own : never;

/** Text that people fill. */
export const text = <const K extends string, const M extends More = object>(
  key: K,
  width: number,
  more?: M,
) =>
  ({ key, owner: 'person', format: 'text', width, ...more }) as unknown as Column<
    K,
    FormatIn<M, 'text'>,
    'person',
    never
  >;

/** A dropdown of the words of a group. */
export const choice = <const K extends string, const G extends ChoiceGroup>(
  key: K,
  width: number,
  choices: G,
  more: More = {},
) =>
  text(key, width, {
    format: 'choice',
    align: 'center',
    choices,
    ...more,
  }) as Column as Column<K, 'choice', 'person', G>;

/** A number or date that people fill. */
export const figure = <const K extends string, const F extends NumberFormat>(
  key: K,
  width: number,
  format: F,
  more: More = {},
) =>
  text(key, width, { format, align: 'right', ...more }) as Column as Column<K, F, 'person', never>;

export const date = <const K extends string, const M extends More = object>(
  key: K,
  width: number,
  more?: M,
) =>
  text(key, width, { format: 'date', align: 'center', ...more }) as Column as Column<
    K,
    FormatIn<M, 'date'>,
    'person',
    never
  >;

/** A figure that a formula gives; without one here, each row brings its own. */
export const formula = <const K extends string, const F extends NumberFormat>(
  key: K,
  width: number,
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
  }) as Column as Column<K, F, 'formula', never>;

/** Key of the hidden column that charts draw instead of one of formulas. */
export const drawnKey = (key: string): string => `${key}Drawn`;

/**
 * What charts draw of a column of formulas: an error where it has no figure, which is a gap. Its empty
 * text could be drawn as 0.
 */
export const drawn = (key: string, format: NumberFormat, since: number): Column =>
  formula(drawnKey(key), 100, format, `IF(ISNUMBER([${key}]),[${key}],NA())`, {
    hidden: true,
    since,
  });

/** What the engine writes: ids, states, stamps. */
export const engine = <
  const K extends string,
  const F extends NumberFormat,
  const M extends More = object,
>(
  key: K,
  width: number,
  format: F,
  more?: M,
) =>
  ({ key, owner: 'engine', format, width, ...more }) as Column as Column<
    K,
    F,
    'engine',
    ChoicesIn<M>
  >;
