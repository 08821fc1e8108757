import { parseA1 } from '../gas/a1';
import type { Host } from '../host/createHost';
import { readTable, type TableRow } from './readTable';

/** A block that a person fills; `first` is the column that every filled row has. */
export interface Place {
  readonly sheet: string;
  readonly block: string;
  readonly first: string;
}

/** Types cells of the row that matches, as a person does, one after the other. */
export function typeRow(
  host: Host,
  { sheet, block, first }: Place,
  matches: (row: TableRow) => boolean,
  cells: Readonly<Record<string, string>>,
): void {
  const table = readTable(host, sheet, block, first);
  const found = table.all.find(matches);
  if (!found) throw new Error(`${sheet}, ${block}: no such row`);
  for (const [key, text] of Object.entries(cells))
    host.user.type(sheet, table.at(found.row, key), text);
}

/** Types into the first row that is empty. */
export function typeNewRow(
  host: Host,
  place: Place,
  cells: Readonly<Record<string, string>>,
): void {
  typeRow(host, place, ({ text }) => text[place.first] === '', cells);
}

/** Pastes rows from the first empty one on; `keys` are the columns they hold: those side by side are one paste. */
export function pasteRows(
  host: Host,
  { sheet, block, first }: Place,
  keys: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const table = readTable(host, sheet, block, first);
  const from = table.all.find(({ text }) => text[first] === '');
  if (!from) throw new Error(`${sheet}, ${block}: no empty row`);
  const at = keys.map((key) => table.at(from.row, key));
  const columns = at.map((cell) => parseA1(cell).column);
  const starts = keys.flatMap((_, i) => (columns[i - 1] === (columns[i] ?? 0) - 1 ? [] : [i]));
  starts.forEach((start, i) => {
    const part = rows.map((row) => row.slice(start, starts[i + 1]));
    host.user.paste(sheet, at[start] ?? '', part);
  });
}

/** Pastes one column of texts over the rows of a block, from its first row on. */
export function pasteColumn(
  host: Host,
  { sheet, block, first }: Place,
  key: string,
  texts: readonly string[],
): void {
  const table = readTable(host, sheet, block, first);
  const top = table.all[0];
  if (!top) throw new Error(`${sheet}, ${block}: no row`);
  host.user.paste(
    sheet,
    table.at(top.row, key),
    texts.map((text) => [text]),
  );
}
