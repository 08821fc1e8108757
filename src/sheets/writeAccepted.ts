import { perExecution } from './perExecution';
import { noteRefused, strictCells } from './refusedCells';
import { type Content, type Target, writeRectangle } from './writeRectangle';

/** Writes that find out which cells refuse, in an execution; what is left then counts as refused. */
const TRIES = 40;
const tries = perExecution(() => ({ count: 0 }));

/**
 * Writes a rectangle of cells as `writeRectangle` does. Where a rule that people set refuses some, all others are
 * written, and those are noted (`refusedSentence`). An error without such a rule is thrown.
 */
export function writeAccepted(
  our: Target,
  row: number,
  column: number,
  cells: readonly (readonly Content[])[],
): void {
  try {
    writeRectangle(our, row, column, cells);
  } catch (error) {
    const width = cells[0]?.length ?? 1;
    const strict = strictCells(our.sheet.getRange(row, column, cells.length, width));
    if (!strict.flat().includes(true)) throw error;
    for (const { top, left, isStrict, values } of pieces(cells, strict))
      if (isStrict) writeParts(our, row + top, column + left, values);
      else writeRectangle(our, row + top, column + left, values);
  }
}

interface Piece {
  readonly top: number;
  readonly left: number;
  readonly isStrict: boolean;
  readonly values: readonly (readonly Content[])[];
}

/** Columns without such a rule together as far as they are adjacent; others in runs of rows with and without. */
function pieces(
  cells: readonly (readonly Content[])[],
  strict: readonly (readonly boolean[])[],
): Piece[] {
  const width = cells[0]?.length ?? 0;
  const found: Piece[] = [];
  let free: number | undefined;
  for (let left = 0; left <= width; left++) {
    const isFree = left < width && !strict.some((line) => line[left]);
    if (isFree) free ??= left;
    else if (free !== undefined) {
      const from = free;
      found.push({
        top: 0,
        left: from,
        isStrict: false,
        values: cells.map((l) => l.slice(from, left)),
      });
      free = undefined;
    }
    if (!isFree && left < width) found.push(...runs(cells, strict, left));
  }
  return found;
}

function runs(
  cells: readonly (readonly Content[])[],
  strict: readonly (readonly boolean[])[],
  left: number,
): Piece[] {
  const column = cells.map((line) => [line[left] as Content]);
  const starts = strict.flatMap((line, i) =>
    i === 0 || line[left] !== strict[i - 1]?.[left] ? [i] : [],
  );
  return starts.map((top, i) => ({
    top,
    left,
    isStrict: strict[top]?.[left] === true,
    values: column.slice(top, starts[i + 1]),
  }));
}

/** Halves what is refused until single cells are. */
function writeParts(our: Target, row: number, column: number, values: Piece['values']): void {
  const now = tries();
  now.count += 1;
  try {
    if (now.count > TRIES) throw new Error('too many cells refuse');
    writeRectangle(our, row, column, values);
  } catch {
    const half = Math.ceil(values.length / 2);
    if (values.length === 1) noteRefused(our.sheet.getName(), { row, column });
    else {
      writeParts(our, row, column, values.slice(0, half));
      writeParts(our, row + half, column, values.slice(half));
    }
  }
}
