import { foldSigns } from '../../core/signs/foldSigns';
import { type Area, holds } from '../model/area';
import { type BlockLayout, blockLayout, checkPlace, FIRST_COLUMN } from '../model/layout';
import type { Cell } from '../model/operation';
import type { Block, Tab } from '../model/tab';
import { rowNames } from '../rowNames';
import { blockTexts } from './blockTexts';
import { compileFormula, ifKeysExist, type Scope } from './compileFormula';
import { headerCell } from './compileHeading';

/** What cells of an area hold by the definition of their tab. */
export interface CellsOfBlocks {
  /** A line a row of the area; null where nothing is known, or nothing stands. */
  readonly cells: readonly (readonly Cell[])[];
  /** Cells of the rows of blocks that people fill, or that got a formula of their own: of these nothing is known. */
  readonly unknown: readonly Pick<Area, 'row' | 'column'>[];
}

/** Headings, headers, names and formulas that the blocks of a stacked tab have in an area. */
export function cellsOfBlocks(tab: Tab, scope: Scope, area: Area): CellsOfBlocks {
  const lines = Array.from({ length: area.rows }, () => new Array<Cell>(area.columns).fill(null));
  const unknown: { row: number; column: number }[] = [];
  const put = (row: number, column: number | undefined, cell: Cell) => {
    const line = lines[row - area.row];
    if (line && column !== undefined && holds(area, { row, column }))
      line[column - area.column] = cell;
  };
  for (const block of tab.blocks) {
    const place = blockLayout(scope.own, block.key);
    const own = { ...scope, block: block.key };
    const compiled = (formula: string, row: number): Cell => {
      const text = ifKeysExist(() => compileFormula(formula, own, row));
      return text === undefined ? null : { formula: text };
    };
    const { title, column: labels } = blockTexts(scope.locale, tab, block);
    const heading = place.headerRow - 1;
    put(heading, FIRST_COLUMN, title);
    if (block.check !== undefined && heading >= area.row && heading < area.row + area.rows)
      put(heading, checkPlace(place).column, compiled(block.check, heading));
    for (const column of block.columns)
      if (place.headerRow >= area.row && place.headerRow < area.row + area.rows) {
        const label = ifKeysExist(() => headerCell(column, labels, own, place.headerRow));
        put(place.headerRow, place.columns[column.key], label ?? labels[column.key] ?? null);
      }
    const names = namesByRow(tab, block, place, scope);
    for (let row = Math.max(place.firstRow, area.row); row < place.lastRow; row++) {
      if (row >= area.row + area.rows) break;
      for (const { key, owner, formula, hidden } of block.columns) {
        const column = place.columns[key];
        if (column === undefined || !holds(area, { row, column })) continue;
        const name = key === block.columns[0]?.key ? names.get(row) : undefined;
        if (name !== undefined) put(row, column, name);
        else if (owner === 'formula' && formula !== undefined)
          put(row, column, compiled(formula, row));
        else if (owner !== 'engine' && !hidden) unknown.push({ row, column });
      }
    }
  }
  return { cells: lines, unknown };
}

/** What stands in the first column of rows that are told by a mark. */
function namesByRow(tab: Tab, { key }: Block, { rows }: BlockLayout, { locale }: Scope) {
  const names = rowNames(tab.kind, locale)[key] ?? {};
  return new Map(
    Object.entries(rows).flatMap(([mark, row]): [number, string][] =>
      names[mark] === undefined ? [] : [[row, names[mark]]],
    ),
  );
}

/**
 * Whether the headers in an area hold their labels, most of them: then nothing was pasted over them, as when a
 * paste is undone. `valueAt` gives what a cell holds; undefined where no header is in the area.
 */
export function hasHeaders(
  tab: Tab,
  { own, locale }: Scope,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
): boolean | undefined {
  const same = tab.blocks.flatMap((block) => {
    const { headerRow: row, columns } = blockLayout(own, block.key);
    const { column: labels } = blockTexts(locale, tab, block);
    return block.columns.flatMap(({ key }): boolean[] => {
      const [column = 0, label = ''] = [columns[key], labels[key]];
      if (!holds(area, { row, column }) || label === '') return [];
      return [foldSigns(String(valueAt(row, column) ?? '')).startsWith(foldSigns(label))];
    });
  });
  return same.length === 0 ? undefined : same.filter(Boolean).length * 2 > same.length;
}
