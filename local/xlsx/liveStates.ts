import { columnLetters } from '../engine/columnLetters';
import { a1Of, parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import type { StateColumn } from './fileWords';
import { managedTables } from './managedTables';

type Areas = SheetSnapshot['formatAreas'];
type Format = SheetSnapshot['conditionalFormats'][number];
type Bounds = Required<ReturnType<typeof parseA1>>;

/**
 * The sheet with the colours of states as rules, one a word, down to the end of their tables: the script, which
 * paints them in the workbook, does not run where the file is opened. Rules that were there come first.
 */
export function withLiveStates(
  sheet: SheetSnapshot,
  states: readonly StateColumn[],
): SheetSnapshot {
  const columns = managedTables(sheet).flatMap((table) =>
    states.flatMap((state) => {
      const at = table.block === state.block ? table.columns.get(state.column) : undefined;
      return at === undefined ? [] : [{ ...state, at, first: table.header + 1, last: table.last }];
    }),
  );
  if (columns.length === 0) return sheet;
  return {
    ...sheet,
    formatAreas: columns.reduce(withoutPaint, sheet.formatAreas),
    conditionalFormats: [...sheet.conditionalFormats, ...columns.flatMap(rulesOf)],
  };
}

interface Painted extends StateColumn {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

function rulesOf({ at, first, last, colors }: Painted): Format[] {
  const cell = `$${columnLetters(at)}${first}`;
  const ranges = [a1Of(first, at, last - first + 1, 1)];
  return colors.map(([word, background]) => ({
    formula: `=${cell}="${word.replace(/"/g, '""')}"`,
    ranges,
    background,
  }));
}

/** The looks of cells, those of the column as they are without a state. */
function withoutPaint(areas: Areas, { at, first, last, colors, plain }: Painted): Areas {
  const painted = new Set(colors.map(([, color]) => color));
  const bare = areas.flatMap(({ range, format }) => {
    const bounds = parseA1(range) as Bounds;
    const { row, column, lastRow = row, lastColumn = column } = bounds;
    const from = Math.max(row, first);
    const to = Math.min(lastRow, last);
    const isPainted = painted.has(String(format.background));
    if (!isPainted || at < column || at > lastColumn || from > to) return [];
    const look = { ...format, background: plain };
    return [{ range: a1Of(from, at, to - from + 1, 1), format: look }];
  });
  return [...areas, ...bare];
}
