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
const SHEET = /(?:'((?:[^']|'')+)'|([^\s'"!()+\-*/^&=<>,;:{}%@#[\]]+))!/;
const CELLS =
  /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+/;
const ENDED = /(?![\p{L}\d_.(!])/u;
const WORD = /([\p{L}_\\][\p{L}\d_.\\]*)(\s*\()?/u;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/;
/** Operators that make a range of what stands around them, and references of tables. */
const MAKES_RANGES = /[:@#[\]]/;
const REFERENCE = `(?:${SHEET.source})?(${CELLS.source})${ENDED.source}`;
const TOKEN = new RegExp(
  [TEXT, FAILURE, { source: REFERENCE }, WORD, NUMBER, MAKES_RANGES]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
const CORNER = /(\$?)([A-Za-z]*)(\$?)(\d*)/g;

const VOLATILE = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
/** Functions that look where no reference points: at computed places, hidden rows, the list of sheets. */
const DYNAMIC = new Set(
  'OFFSET INDIRECT SUBTOTAL AGGREGATE SHEET SHEETS CELL LET LAMBDA'.split(' '),
);
const CONSTANTS = new Set(['TRUE', 'FALSE']);
/** Formulas of which it is known already what they read. */
const known = new Map<string, FormulaReads>();
const MOST_KNOWN = 200_000;

/**
 * What a formula reads, by its text alone; its references are moved by so many columns and rows
 * where it repeats another formula. What the text does not tell for sure counts as dynamic.
 */
export function referencesOf(formula: string, columns = 0, rows = 0): FormulaReads {
  const key = columns === 0 && rows === 0 ? formula : `${columns} ${rows} ${formula}`;
  const reads = known.get(key) ?? read(formula, columns, rows);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, reads);
  return reads;
}

function read(formula: string, columns: number, rows: number): FormulaReads {
  const references: Reference[] = [];
  let isVolatile = false;
  let isDynamic = false;
  for (const [token, quoted, bare, cells, name, call] of formula.matchAll(TOKEN)) {
    const word = name?.toUpperCase();
    if (cells !== undefined) {
      const sheet = quoted?.replace(/''/g, "'") ?? bare;
      const place = cellsOf(cells, columns, rows);
      references.push(sheet === undefined ? place : { ...place, sheet });
    } else if (word === undefined) isDynamic ||= token.length === 1 && MAKES_RANGES.test(token);
    else if (call === undefined) isDynamic ||= !CONSTANTS.has(word);
    else {
      isVolatile ||= VOLATILE.has(word);
      isDynamic ||= DYNAMIC.has(word);
    }
  }
  return { references, isVolatile, isDynamic };
}

/** A cell, a range, whole columns or whole rows; what is not fixed is moved. */
function cellsOf(address: string, columns: number, rows: number): Cells {
  const corners = [...address.matchAll(CORNER)].filter(([text]) => text !== '');
  const [a, b = a] = corners.map(([, fixedColumn, letters = '', fixedRow, digits = '']) => {
    // Of whole rows the mark stands where that of a column would.
    const isFixed = letters === '' ? fixedColumn : fixedRow;
    return {
      column: letters === '' ? undefined : columnNumber(letters) - 1 + (fixedColumn ? 0 : columns),
      row: digits === '' ? undefined : Number(digits) - 1 + (isFixed ? 0 : rows),
    };
  });
  const { column: left = 0, row: top = 0 } = a ?? {};
  const { column: right = Number.POSITIVE_INFINITY, row: bottom = Number.POSITIVE_INFINITY } =
    b ?? {};
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
