import { campaignKey } from '../../core/criterionKey';
import type { Locale } from '../../locales/zh-CN/locale';
import { columnLetters } from '../model/area';
import { quote } from '../model/formulas';
import { type BlockLayout, blockLayout, type Layout } from '../model/layout';

/** What the tokens of a formula refer to. */
export interface Scope {
  readonly own: Layout;
  /** Block of the own tab that bare column keys belong to; the first if absent. */
  readonly block?: string;
  readonly others: Readonly<Record<string, Layout>>;
  readonly locale: Locale;
  /** Values of this campaign, such as its code. */
  readonly values: Readonly<Record<string, string>>;
}

/** The values of a campaign that formulas may use: `[=code]` and `[=key]`. */
export function campaignValues(code: string): Scope['values'] {
  return { code, key: campaignKey(code) };
}

/**
 * Turns the tokens of a formula written by key into cell references of a row:
 *
 *     [status]          the cell of that column in this row
 *     [status:]         that column of the whole block
 *     [status..]        that column from the first row of the block to this one
 *     [status^]         the header cell of that column
 *     [goals.target:]   a column of another block of the tab
 *     [goals.target#gmv]  its cell in the row with that mark
 *     [@today]          a figure of the summary
 *     [overview!code:]  any of these in another tab ([overview!@today] for its summary)
 *     ["words.taskStatus.done"]  a word in the sheet's language, quoted
 *     [=code]           a value of the campaign, quoted
 *     [^]               the day above, in the Gantt (the header cell of `column`)
 *     {{partners?A::B}} A where the campaign has that optional tab, else B; neither has another such part
 *
 * Throws a MissingKey when a key does not exist: a fault of ours, or someone has deleted what had it.
 */
export function compileFormula(formula: string, scope: Scope, row: number, column = 1): string {
  const part = (_: string, tab: string, there: string, without: string) =>
    scope.others[tab] ? there : without;
  const cell = (_: string, token: string) => resolve(token, scope, row, column);
  return `=${formula.replace(OPTIONAL, part).replace(/\[([^\]]+)\]/g, cell)}`;
}

const OPTIONAL = /\{\{(\w+)\?(.*?)::(.*?)\}\}/g;

/** Whether a formula is another where an optional tab is there. */
export function hasOptionalPart(formula: string): boolean {
  return formula.includes('{{');
}

function resolve(token: string, scope: Scope, row: number, column: number): string {
  if (token === '^')
    return `${columnLetters(column)}$${blockLayout(scope.own, scope.block).headerRow}`;
  if (token.startsWith('=')) return quote(found(scope.values[token.slice(1)], token));
  if (token.startsWith('"')) return quote(wordAt(scope.locale, token.slice(1, -1)));
  const bang = token.indexOf('!');
  if (bang < 0) return refer(token, scope.own, row, scope.block);
  const layout = found(scope.others[token.slice(0, bang)], token);
  return `'${layout.name.replace(/'/g, "''")}'!${refer(token, layout, row)}`;
}

/** What a formula names is not there. */
export class MissingKey extends Error {
  /** The tab that should have it; undefined for the formula's own. */
  readonly tab: string | undefined;

  constructor(token: string) {
    super(`No such key in a formula: [${token}]`);
    const bang = token.indexOf('!');
    this.tab = bang < 0 ? undefined : token.slice(0, bang);
  }
}

/** What the work gives; undefined when a formula of it names what is not there. */
export function ifKeysExist<T>(
  work: () => T,
  isMissing: (key: MissingKey) => void = () => undefined,
): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof MissingKey)) throw error;
    isMissing(error);
    return undefined;
  }
}

const REFERENCE = /^(?:(\w+)\.)?(\w+)(:|\.\.|\^|#([\w-]+))?$/;

function refer(token: string, layout: Layout, row: number, ownBlock?: string): string {
  const place = token.slice(token.indexOf('!') + 1);
  if (place.startsWith('@')) {
    const column = found(layout.summary[place.slice(1)], token);
    return `$${columnLetters(column)}$${layout.summaryRow}`;
  }
  const [, name = ownBlock, key = '', extent, mark = ''] = REFERENCE.exec(place) ?? [];
  const block: BlockLayout = blockLayout(layout, name);
  const letters = columnLetters(found(block.columns[key], token));
  const { firstRow, lastRow } = block;
  if (extent === undefined) return `$${letters}${row}`;
  if (extent === '^') return `$${letters}$${block.headerRow}`;
  if (extent === ':') return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
  if (extent === '..') return `$${letters}$${firstRow}:$${letters}${row}`;
  return `$${letters}$${found(block.rows[mark], token)}`;
}

function wordAt(locale: Locale, path: string): string {
  const word = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], locale);
  if (typeof word !== 'string') throw new Error(`No word at ${path} in the locale`);
  return word;
}

function found<T>(value: T | undefined, token: string): T {
  if (value === undefined) throw new MissingKey(token);
  return value;
}
