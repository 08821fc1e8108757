import { OUR_NOTE } from '../tabs/ourNote';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lines that the engine wants in the notes of cells. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
}

/**
 * Gives cells of an area our lines and no older ones; what people wrote into notes stays. One read,
 * and one write if anything differs. `wanted` lists the cells that are to have lines.
 */
export function updateNotes(
  sheet: Sheet,
  area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  },
  wanted: readonly CellNote[],
): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const notes = range.getNotes();
  const lines = new Map(wanted.map((w) => [`${w.row} ${w.column}`, w.lines]));
  let changed = false;
  const merged = notes.map((line, i) =>
    line.map((note, j) => {
      const ours = lines.get(`${area.row + i} ${area.column + j}`) ?? [];
      const next = merge(note, ours);
      if (next !== note) changed = true;
      return next;
    }),
  );
  if (changed) range.setNotes(merged);
}

function merge(note: string, ours: readonly string[]): string {
  const theirs = note.split('\n').filter((line) => !line.startsWith(OUR_NOTE));
  const own = ours.map((line) => OUR_NOTE + line);
  const kept = theirs.join('\n').trim() === '' && own.length > 0 ? [] : theirs;
  return [...kept, ...own].join('\n').replace(/\n+$/, '');
}
