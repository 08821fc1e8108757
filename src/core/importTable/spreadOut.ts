import { foldText } from '../quantity/foldText';
import { cellText, type ImportCell, isClock, isDateCell, isNoValue, readFigure } from './cell';
import type { Rows } from './readHeaders';
import { readSpan } from './readSpan';
import type { ImportOptions } from './tableReading';
import { isTotalWord } from './totalRows';

/** What stands side by side; the names are headings that every dictionary knows. */
type Axis = 'hour' | 'date' | 'platform';
const LEAST: Readonly<Record<Axis, number>> = { hour: 3, date: 2, platform: 2 };
/** Bare numbers are hours only where half a day of them follow each other. */
const HALF_A_DAY = 12;
const BETWEEN_WORDS = /[\s,;:()[\]_|\u00b7\u3001\u2014-]+/;

/** A table with a row for each cell that stood side by side. */
export interface SpreadTable {
  /** Index of the row of what stands side by side. */
  readonly at: number;
  readonly headers: readonly string[];
  readonly rows: Rows;
  /** Of each row, where its figure stands: row from 1, column from 0. */
  readonly places: readonly (readonly [row: number, column: number])[];
}

/**
 * Reads hours, days or platforms that stand side by side as a table with a row for each. Undefined where there are
 * none; `at` alone where nothing names the metric: neither a column nor the title.
 */
export function spreadOut(
  rows: Rows,
  title: string,
  options: ImportOptions,
): SpreadTable | { readonly at: number } | undefined {
  const found = axisOf(rows, options);
  if (!found) return undefined;
  const { at, axis, along } = found;
  const header = rows[at] as Rows[number];
  const below = rows.slice(at + 1);
  const others = header.flatMap((_, i) => (along.includes(i) ? [] : [i]));
  const isMetric = (text: string) => options.readHeading(text).metric !== undefined;
  const filled = (i: number) => below.map((cells) => cells[i]).filter((cell) => !isNoValue(cell));
  const names = others.find(
    (i) => filled(i).filter((cell) => isMetric(cellText(cell))).length * 2 > filled(i).length,
  );
  const said = [...others.map((i) => cellText(header[i])), ...foldText(title).split(BETWEEN_WORDS)];
  const named = [...new Set(said.filter(isMetric))];
  const [value] = names === undefined ? named : ['value'];
  if (value === undefined || (names === undefined && named.length > 1)) return { at };
  const headerOf = (i: number) => {
    const text = cellText(header[i]);
    if (i === names) return 'metric';
    if (options.readHeading(text).role) return text;
    return LABELS.find((label) => filled(i).every((cell) => isOf(label, cell, options))) ?? text;
  };
  const spread = below.flatMap((cells, r) =>
    along.map((i) => ({
      cells: [...others.map((o) => cells[o] ?? ''), header[i] ?? '', cells[i] ?? ''],
      place: [at + 2 + r, i] as const,
    })),
  );
  return {
    at,
    headers: [...others.map(headerOf), axis, value],
    rows: spread.map(({ cells }) => cells),
    places: spread.map(({ place }) => place),
  };
}

const LABELS = ['date', 'platform'] as const;

/** The first row that has enough hours, days or platforms, and the indexes of these columns; below it are figures. */
function axisOf(rows: Rows, options: ImportOptions) {
  for (const [at, cells] of rows.entries()) {
    const next = rows.slice(at + 1).find((below) => below.some((cell) => !isNoValue(cell))) ?? [];
    for (const axis of ['hour', 'date', 'platform'] as const) {
      const own = cells.flatMap((cell, i) => (isOf(axis, cell, options) ? [i] : []));
      const along = axis === 'hour' && own.length === 0 ? numbered(cells) : own;
      const isMany = new Set(along.map((i) => JSON.stringify(cells[i]))).size >= LEAST[axis];
      const hasFigures = along.some((i) => typeof readFigure(next[i]) === 'object');
      if (!isMany || !hasFigures) continue;
      const totals = cells.flatMap((cell, i) =>
        isTotalWord(cell) && !along.includes(i) ? [i] : [],
      );
      return { at, axis, along: [...along, ...totals].sort((a, b) => a - b) };
    }
  }
  return undefined;
}

function isOf(axis: Axis, cell: ImportCell | undefined, options: ImportOptions): boolean {
  const text = foldText(cellText(cell));
  if (axis === 'platform') return text !== '' && options.platformOf(cellText(cell)) !== undefined;
  if (axis === 'hour') return isClock(cell);
  if (isDateCell(cell)) return cell.serial >= 1;
  const span = typeof cell === 'string' ? readSpan(cell, options.today) : undefined;
  return span !== undefined && span.from === span.to;
}

/** Columns that are numbered 0, 1, 2 … or 1, 2, 3 …. */
function numbered(cells: Rows[number]): number[] {
  const from = cells.findIndex((cell) => cell === 0 || cell === 1);
  const first = Number(cells[from]);
  const along: number[] = [];
  for (let i = from; i >= 0 && cells[i] === first + along.length; i++) along.push(i);
  return along.length >= HALF_A_DAY && along.length <= 24 ? along : [];
}
