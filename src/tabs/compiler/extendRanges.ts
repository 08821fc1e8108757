/** Rows, first and last. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A table that runs to the bottom of its sheet: the rows that ranges over it have, and those that it has now. */
export interface OpenTable {
  readonly from: Rows;
  readonly to: Rows;
}

/** The rows of a sheet that a range in a formula has. */
export interface RangeRows extends Rows {
  /** Name of the sheet. */
  readonly name: string;
  /** Letters of its first column. */
  readonly column: string;
}

const RANGE =
  /(?:('(?:[^']|'')+'|[^\s'!(),;=<>*&+/"-]+)!)?\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)(?!\d)/g;

/** The rows of the ranges in a formula that stands on the sheet of this name. */
export function rangesIn(formula: string, own: string): RangeRows[] {
  const found: RangeRows[] = [];
  const range = new RegExp(RANGE);
  for (let match = range.exec(formula); match; match = range.exec(formula)) {
    const [, sheet, column = '', first, , last] = match;
    found.push({ name: nameOf(sheet, own), column, first: Number(first), last: Number(last) });
  }
  return found;
}

/** A formula whose ranges over whole columns of tables, by name of sheet, have all rows that these have now. */
export function extendRanges(
  formula: string,
  tables: ReadonlyMap<string, OpenTable>,
  own = '',
): string {
  return formula.replace(
    RANGE,
    (
      whole,
      sheet: string | undefined,
      left: string,
      first: string,
      right: string,
      last: string,
    ) => {
      const table = tables.get(nameOf(sheet, own));
      if (!table || Number(last) !== table.from.last) return whole;
      const top = Number(first) === table.from.first ? table.to.first : first;
      return `${sheet === undefined ? '' : `${sheet}!`}$${left}$${top}:$${right}$${table.to.last}`;
    },
  );
}

/**
 * The tables, by name of sheet, over which no range has all rows: those that were added below the last one or
 * inserted above the first are seen by none. Our ranges start furthest up and end furthest down; people's over
 * a part of a table stay.
 */
export function shortTables(
  ranges: readonly RangeRows[],
  now: ReadonlyMap<string, Rows>,
): Map<string, OpenTable> {
  const tables = new Map<string, OpenTable>();
  for (const [name, to] of now) {
    const over = ranges.filter(
      (range) => range.name === name && range.first >= to.first && range.last <= to.last,
    );
    const last = Math.max(...over.map((range) => range.last));
    const first = Math.min(...over.filter((r) => r.last === last).map((r) => r.first));
    if (over.length > 0 && (first > to.first || last < to.last))
      tables.set(name, { from: { first, last }, to });
  }
  return tables;
}

/**
 * A formula whose ranges over closed blocks begin with the first row of these. Ours end with a block's last row,
 * which is ours as well: so people's ranges over a part of its rows stay.
 */
export function coverBlocks(
  formula: string,
  blocks: readonly { readonly name: string; readonly rows: Rows }[],
  own = '',
): string {
  return formula.replace(RANGE, (whole: string, sheet, left, first, right, last) => {
    const block = blocks.find(
      ({ name, rows }) => nameOf(sheet, own) === name && Number(last) === rows.last,
    );
    if (!block || Number(first) <= block.rows.first) return whole;
    return `${sheet === undefined ? '' : `${sheet}!`}$${left}$${block.rows.first}:$${right}$${last}`;
  });
}

const RUNNING = /(^|[^!])\$([A-Z]+)\$(\d+):\$([A-Z]+)(\d+)(?!\d)/g;

/** A formula of a row whose ranges down to this row begin with the first one of its block. */
export function runFromFirst(formula: string, row: number, firstRow: number): string {
  return formula.replace(RUNNING, (whole: string, before, left, first, right, last) =>
    Number(last) === row && Number(first) > firstRow
      ? `${before}$${left}$${firstRow}:$${right}${row}`
      : whole,
  );
}

function nameOf(sheet: string | undefined, own: string): string {
  if (sheet === undefined) return own;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
