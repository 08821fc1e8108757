import type { Locale } from '../locales/locale';
import { columnLetters } from './area';
import type { Layout } from './layout';

/** What the tokens of a formula refer to. */
export interface Scope {
  readonly own: Layout;
  readonly others: Readonly<Record<string, Layout>>;
  readonly locale: Locale;
  /** Values of this campaign, such as its code. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Turns the tokens of a formula written by key into cell references of a row:
 *
 *     [status]          the cell of that column in this row
 *     [status:]         that column of the whole table
 *     [@today]          a figure of the summary
 *     [overview!code:]  the same in another tab ([overview!@today] for its summary)
 *     ["words.taskStatus.done"]  a word in the sheet's language, quoted
 *     [=code]           a value of the campaign, quoted
 *     [^]               the day above, in the Gantt (the header cell of `column`)
 *
 * Throws when a key does not exist: that is a fault of ours, not of the user.
 */
export function compileFormula(formula: string, scope: Scope, row: number, column = 1): string {
  return `=${formula.replace(/\[([^\]]+)\]/g, (_, token: string) => resolve(token, scope, row, column))}`;
}

function resolve(token: string, scope: Scope, row: number, column: number): string {
  if (token === '^') return `${columnLetters(column)}$${scope.own.firstRow - 1}`;
  if (token.startsWith('=')) return quote(found(scope.values[token.slice(1)], token));
  if (token.startsWith('"')) return quote(wordAt(scope.locale, token.slice(1, -1)));
  const bang = token.indexOf('!');
  if (bang < 0) return refer(token, scope.own, row);
  const layout = found(scope.others[token.slice(0, bang)], token);
  return `'${layout.name.replace(/'/g, "''")}'!${refer(token.slice(bang + 1), layout, row)}`;
}

function refer(token: string, layout: Layout, row: number): string {
  if (token.startsWith('@')) {
    const column = found(layout.summary[token.slice(1)], token);
    return `$${columnLetters(column)}$${layout.summaryRow}`;
  }
  const whole = token.endsWith(':');
  const letters = columnLetters(found(layout.columns[whole ? token.slice(0, -1) : token], token));
  if (!whole) return `$${letters}${row}`;
  return `$${letters}$${layout.firstRow}:$${letters}$${layout.lastRow}`;
}

function wordAt(locale: Locale, path: string): string {
  const word = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], locale);
  if (typeof word !== 'string') throw new Error(`No word at ${path} in the locale`);
  return word;
}

function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function found<T>(value: T | undefined, token: string): T {
  if (value === undefined) throw new Error(`No such key in a formula: [${token}]`);
  return value;
}
