import { type Area, holds } from '../tabs/model/area';
import type { BlockLayout } from '../tabs/model/layout';
import { OUR_NOTE, TYPED_NOTE } from '../tabs/model/ourNote';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lines that the engine wants in the notes of cells. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
}

/**
 * Gives cells of an area our lines and no older ones; what people wrote into notes stays. One read,
 * and one write if anything differs. `wanted` lists the cells that are to have lines; ours are those with that
 * beginning. Where someone has just typed, lines about what stood there before go too.
 */
export function updateNotes(
  sheet: Sheet,
  area: Area,
  wanted: readonly CellNote[],
  { beginning = OUR_NOTE, typed }: { readonly beginning?: string; readonly typed?: Area } = {},
): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const notes = range.getNotes();
  const lines = new Map<string, readonly string[]>();
  for (const { row, column, lines: own } of wanted)
    lines.set(`${row} ${column}`, [...(lines.get(`${row} ${column}`) ?? []), ...own]);
  // Lines of what was typed stay where nothing else is said.
  const none = beginning === TYPED_NOTE ? undefined : [];
  let changed = false;
  const merged = notes.map((line, i) =>
    line.map((note, j) => {
      const [row, column] = [area.row + i, area.column + j];
      const ours = lines.get(`${row} ${column}`) ?? none;
      if (!ours) return note;
      const isTyped = typed !== undefined && holds(typed, { row, column });
      const next = merge(isTyped ? without(note, TYPED_NOTE) : note, ours, beginning);
      if (next !== note) changed = true;
      return next;
    }),
  );
  if (changed) range.setNotes(merged);
}

/** Takes lines of ours from the notes of an area that no longer hold; one read, and one write if there are any. */
export function dropLines(
  sheet: Sheet,
  area: Area,
  isStale: (line: string, row: number, column: number) => boolean,
): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const notes = range.getNotes();
  const kept = notes.map((line, i) =>
    line.map((note, j) =>
      note
        .split('\n')
        .filter((one) => !isStale(one, area.row + i, area.column + j))
        .join('\n'),
    ),
  );
  if (kept.some((line, i) => line.some((note, j) => note !== notes[i]?.[j]))) range.setNotes(kept);
}

/** Lines for a cell of a block; of several at one cell each is said. */
export interface NoteAt {
  readonly row: number;
  readonly path: string;
  readonly lines: readonly string[];
}

/** The same for columns of a block, from the first to the last of some rows. */
export function noteColumns(
  sheet: Sheet,
  { columns }: BlockLayout,
  keys: readonly string[],
  rows: readonly number[],
  notes: readonly NoteAt[],
): void {
  if (rows.length === 0) return;
  const at = keys.map((key) => columns[key] as number);
  const [row, column] = [Math.min(...rows), Math.min(...at)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...at) - column + 1,
  };
  updateNotes(
    sheet,
    area,
    notes.map(({ row, path, lines }) => ({ row, column: columns[path] as number, lines })),
  );
}

const without = (note: string, beginning: string) =>
  note
    .split('\n')
    .filter((line) => !line.startsWith(beginning))
    .join('\n');

function merge(note: string, ours: readonly string[], beginning: string): string {
  const theirs = note.split('\n').filter((line) => !line.startsWith(beginning));
  const own = ours.map((line) => beginning + line);
  const kept = theirs.join('\n').trim() === '' && own.length > 0 ? [] : theirs;
  return [...kept, ...own].join('\n').replace(/\n+$/, '');
}
