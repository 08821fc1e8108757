import type { NumberFormat } from './numberFormats';
import type { Column } from './tab';

type More = Partial<Omit<Column, 'key' | 'width' | 'owner'>>;

/** Text that people fill. */
export const text = (key: string, width: number, more: More = {}): Column => ({
  key,
  owner: 'person',
  format: 'text',
  width,
  ...more,
});

/** A dropdown of the words of a group. */
export const choice = (
  key: string,
  width: number,
  choices: NonNullable<Column['choices']>,
  more: More = {},
): Column => text(key, width, { format: 'choice', align: 'center', choices, ...more });

/** A number or date that people fill. */
export const figure = (key: string, width: number, format: NumberFormat, more: More = {}): Column =>
  text(key, width, { format, align: 'right', ...more });

export const date = (key: string, width: number, more: More = {}): Column =>
  text(key, width, { format: 'date', align: 'center', ...more });

/** A figure that a formula gives; without one here, each row brings its own. */
export const formula = (
  key: string,
  width: number,
  format: NumberFormat,
  code?: string,
  more: More = {},
): Column => ({
  key,
  owner: 'formula',
  format,
  width,
  ...(code === undefined ? {} : { formula: code }),
  align: format === 'general' ? 'left' : 'right',
  ...more,
});

/** What the engine writes: ids, states, stamps. */
export const engine = (
  key: string,
  width: number,
  format: NumberFormat,
  more: More = {},
): Column => ({ key, owner: 'engine', format, width, ...more });
