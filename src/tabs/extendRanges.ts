/** A table that runs to the bottom of its sheet: where ranges over it end, and where it ends now. */
export interface OpenTable {
  readonly from: number;
  readonly to: number;
}

const RANGE =
  /(?:('(?:[^']|'')+'|[^\s'!(),;=<>*&+/"-]+)!)?\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)(?!\d)/g;

/** A formula whose ranges over whole columns of tables, by name of sheet, reach down to where these end now. */
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
      return table && Number(last) === table.from
        ? `${sheet === undefined ? '' : `${sheet}!`}$${left}$${first}:$${right}$${table.to}`
        : whole;
    },
  );
}

/**
 * Where ranges over tables end that do not reach down to the last rows, by name of sheet: rows that were
 * added below are seen by no range. Our ranges end furthest down; people's over a part of a table stay.
 */
export function shortTables(
  formulas: readonly string[],
  lastRows: ReadonlyMap<string, number>,
  own = '',
): Map<string, OpenTable> {
  const tables = new Map<string, OpenTable>();
  for (const formula of formulas)
    for (const range of formula.match(RANGE) ?? []) {
      const [sheet, last] = [range.split('!$')[0], range.split('$').pop()];
      const name = nameOf(range.startsWith('$') ? undefined : sheet, own);
      const [from, to] = [Number(last), lastRows.get(name)];
      const has = tables.get(name)?.from ?? 0;
      if (to !== undefined && from < to && from > has) tables.set(name, { from, to });
    }
  return tables;
}

function nameOf(sheet: string | undefined, own: string): string {
  if (sheet === undefined) return own;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
