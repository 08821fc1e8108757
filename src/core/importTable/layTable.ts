import { foldSigns } from '../signs/foldSigns';
import { cellText, type ImportCell, isNoValue, readFigure } from './cell';
import { groupedHeads } from './groupedHeads';
import { headerRow, isSecondHeader, type Rows } from './readHeaders';
import { spreadOut } from './spreadOut';
import type { ImportOptions } from './tableReading';

/** Why rows hold no figure of a day; see the words of each. */
export type LeftReason =
  | 'total'
  | 'average'
  | 'compared'
  | 'period'
  | 'sameRow'
  | 'blank'
  | 'unpaid'
  | 'secondTable'
  | 'sideTable';

export interface LeftRow {
  readonly row: number;
  readonly reason: LeftReason;
}

/** A table as it is read: its headings, and the rows below that belong to them. */
export interface LaidTable {
  readonly headers: readonly string[];
  /** Lines above the headings. */
  readonly above: readonly string[];
  readonly rows: Rows;
  /** Row of each of them in the sheet, from 1. */
  readonly numbers: readonly number[];
  /** Further tables, which are not read. */
  readonly left: readonly LeftRow[];
  /** Column of a cell in the sheet, from 0. */
  columnOf(i: number, index: number): number;
}

/**
 * Finds the table in what was pasted: with hours, days or platforms side by side it gets a row for each; units below
 * the headings go into them; what stands below or beside under headings of its own is another one. Undefined without
 * headings; `noMetric` is the row, from 1, of what stands side by side without a metric's name.
 */
export function layTable(
  rows: Rows,
  options: ImportOptions,
): LaidTable | { readonly noMetric: number } | undefined {
  const textOf = (list: Rows) => list.map((cells) => cells.map(cellText).join(' '));
  const head = headerRow(rows, options);
  const texts = (rows[head ?? 0] ?? []).map(cellText);
  const roles = texts.map((text) => options.readHeading(text));
  const has = (role: string) => roles.some((one) => one.role === role);
  const isMetric = (text: string, i: number) =>
    roles[i]?.metric !== undefined ||
    options.sourcesOf(text).some((source) => options.readHeading(text, source).metric);
  const isWide = texts.some((text, i) => isMetric(text, i) && hasFiguresBelow(rows, head ?? 0, i));
  const isLong = has('metric') && has('value');
  if (!isWide && !isLong) {
    const lines = textOf(rows.slice(0, 10)).join(' ');
    const spread = spreadOut(rows, `${options.title} ${lines}`, options);
    if (spread && !('rows' in spread)) return { noMetric: spread.at + 1 };
    if (spread)
      return {
        headers: spread.headers,
        above: textOf(rows.slice(0, spread.at)),
        rows: spread.rows,
        numbers: spread.places.map(([row]) => row),
        left: [],
        columnOf: (i, index) =>
          index === spread.headers.length - 1 ? (spread.places[i]?.[1] ?? index) : index,
      };
  }
  if (head === undefined) return undefined;
  const grouped = groupedHeads(rows, head, options);
  if (grouped) {
    const { headers, places } = grouped;
    return {
      headers,
      above: textOf(rows.slice(0, head - 1)),
      rows: grouped.rows,
      numbers: places.map(({ row }) => head + row + 2),
      left: [],
      columnOf: (i, index) => places[i]?.columns[index] ?? index,
    };
  }
  const side = sideTable(texts, rows.slice(head + 1));
  const named = texts.slice(0, side);
  const units = unitsBelow(named, rows[head + 1], options);
  const headers = units ?? named;
  const from = head + (units ? 2 : 1);
  const isDated = has('date') || has('from');
  const further = rows.flatMap((cells, i) =>
    i >= from && (isSecondHeader(cells, texts, options) || (!isDated && isRepeated(rows, i, texts)))
      ? [i]
      : [],
  );
  const data = rows.slice(from, further[0] ?? rows.length);
  return {
    headers,
    above: textOf(rows.slice(0, head)),
    rows: side === undefined ? data : data.map((cells) => cells.slice(0, side)),
    numbers: data.map((_, i) => from + i + 1),
    left: [
      ...further.map((i) => ({ row: i + 1, reason: 'secondTable' as const })),
      ...(side === undefined ? [] : [{ row: head + 1, reason: 'sideTable' as const }]),
    ],
    columnOf: (_, index) => index,
  };
}

function hasFiguresBelow(rows: Rows, head: number, index: number): boolean {
  return rows.some((cells, i) => i > head && typeof readFigure(cells[index]) === 'object');
}

/** The column at which another table begins: behind a column without anything headings are there again. */
function sideTable(headers: readonly string[], data: Rows): number | undefined {
  const at = headers.findIndex(
    (header, i) =>
      header === '' &&
      i > 0 &&
      data.every((cells) => isNoValue(cells[i])) &&
      headers.slice(i + 1).some((other) => other !== '' && headers.slice(0, i).includes(other)),
  );
  return at < 0 ? undefined : at;
}

/** Headings with the units that stand in the row below them; undefined where that row holds something else. */
function unitsBelow(
  headers: readonly string[],
  cells: readonly ImportCell[] | undefined,
  { readHeading }: ImportOptions,
): readonly string[] | undefined {
  const units = headers.map((_, i) =>
    foldSigns(cellText(cells?.[i])).replace(/^\s*\(|\)\s*$/g, ''),
  );
  const isUnit = (i: number) => {
    const { unit, currency, metric } = readHeading(`${headers[i]}(${units[i]})`);
    return metric !== undefined && (unit ?? currency) !== undefined;
  };
  const filled = units.flatMap((unit, i) => (isNoValue(unit) ? [] : [i]));
  if (filled.length === 0 || !filled.every(isUnit)) return undefined;
  return headers.map((header, i) => (filled.includes(i) ? `${header}(${units[i]})` : header));
}

/** Whether the headings are there again below a line of text: what follows is of another day or shop. */
function isRepeated(rows: Rows, i: number, headers: readonly string[]): boolean {
  const isSame = headers.every((header, j) => cellText(rows[i]?.[j]) === header);
  const before = rows.slice(0, i).reverse();
  const line = before.find((cells) => cells.some((cell) => !isNoValue(cell))) ?? [];
  return isSame && !line.some((cell) => typeof readFigure(cell) === 'object');
}
