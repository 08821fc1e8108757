import { columnNumber } from '../columnLetters';

/** A rectangle of cells, counted from 0; a whole column or row has no end. */
export interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula reads; a sheet only where the formula names one. */
export interface Reference extends Cells {
  readonly sheet?: string;
}

export interface FormulaReads {
  readonly references: readonly Reference[];
  /** It changes with the time. */
  readonly isVolatile: boolean;
  /** What it reads is only known when it is calculated, or lies outside of the cells. */
  readonly isDynamic: boolean;
}

const TEXT = /"(?:[^"]|"")*"/;
const FAILURE = /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|ERROR!)/;
const SHEET = /(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^\s'"!()+\-*/^&=<>,;:{}%@#[\]]+))!/;
const CORNERS =
  /(?<c1>\$?)(?<l1>[A-Za-z]{1,3})(?<r1>\$?)(?<d1>\d+)(?::(?<c2>\$?)(?<l2>[A-Za-z]{1,3})(?<r2>\$?)(?<d2>\d+))?/;
const COLUMNS = /(?<f1>\$?)(?<first>[A-Za-z]{1,3}):(?<f2>\$?)(?<last>[A-Za-z]{1,3})/;
const ROWS = /(?<g1>\$?)(?<upper>\d+):(?<g2>\$?)(?<lower>\d+)/;
const ENDED = /(?![\p{L}\d_.(!])/u;
const WORD = /(?<word>[\p{L}_\\][\p{L}\d_.\\]*)(?<call>\s*\()?/u;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/;
const REFERENCE = `(?:${SHEET.source})?(?:${CORNERS.source}|${COLUMNS.source}|${ROWS.source})${ENDED.source}`;
const TOKEN = new RegExp(
  [TEXT.source, FAILURE.source, REFERENCE, WORD.source, NUMBER.source, '\\S'].join('|'),
  'gu',
);

const VOLATILE = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
/** Functions that look where no reference points: at computed places, hidden rows, the list of sheets. */
const DYNAMIC = new Set(
  'OFFSET INDIRECT SUBTOTAL AGGREGATE SHEET SHEETS CELL LET LAMBDA'.split(' '),
);
const CONSTANTS = new Set(['TRUE', 'FALSE']);
/** Operators that make a range of what stands around them, and errors of references. */
const MAKES_RANGES = /^[:@#[\]]$/;

/**
 * What a formula reads, by its text alone; its references are moved by so many columns and rows
 * where it repeats another formula. What the text does not tell for sure counts as dynamic.
 */
export function referencesOf(formula: string, columns = 0, rows = 0): FormulaReads {
  const references: Reference[] = [];
  let isVolatile = false;
  let isDynamic = false;
  for (const { 0: token, groups = {} } of formula.matchAll(TOKEN)) {
    const cells = cellsOf(groups, columns, rows);
    if (cells) {
      const sheet = groups.quoted?.replace(/''/g, "'") ?? groups.bare;
      references.push(sheet === undefined ? cells : { ...cells, sheet });
      continue;
    }
    const word = groups.word?.toUpperCase();
    if (word === undefined) isDynamic ||= MAKES_RANGES.test(token);
    else if (groups.call === undefined) isDynamic ||= !CONSTANTS.has(word);
    else {
      isVolatile ||= VOLATILE.has(word);
      isDynamic ||= DYNAMIC.has(word);
    }
  }
  return { references, isVolatile, isDynamic };
}

type Groups = Readonly<Record<string, string | undefined>>;

function cellsOf(groups: Groups, columns: number, rows: number): Cells | undefined {
  const { c1, l1, r1, d1, c2, l2, r2, d2, f1, first, f2, last, g1, upper, g2, lower } = groups;
  const column = (fixed: string | undefined, letters: string) =>
    columnNumber(letters) - 1 + (fixed ? 0 : columns);
  const row = (fixed: string | undefined, digits: string) =>
    Number(digits) - 1 + (fixed ? 0 : rows);
  if (l1 !== undefined && d1 !== undefined) {
    const from = { row: row(r1, d1), column: column(c1, l1) };
    if (l2 === undefined || d2 === undefined) return between(from, from);
    return between(from, { row: row(r2, d2), column: column(c2, l2) });
  }
  if (first !== undefined && last !== undefined)
    return between(
      { row: 0, column: column(f1, first) },
      { row: Number.POSITIVE_INFINITY, column: column(f2, last) },
    );
  if (upper !== undefined && lower !== undefined)
    return between(
      { row: row(g1, upper), column: 0 },
      { row: row(g2, lower), column: Number.POSITIVE_INFINITY },
    );
  return undefined;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

const between = (a: Corner, b: Corner): Cells => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});
