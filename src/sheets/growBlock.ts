import { areaLooks } from '../tabs/compiler/areaLooks';
import { rowByKey } from '../tabs/compiler/compileBlock';
import { ifKeysExist, type Scope } from '../tabs/compiler/compileFormula';
import type { Area } from '../tabs/model/area';
import { type BlockLayout, blockLayout, FIRST_COLUMN, type Layout } from '../tabs/model/layout';
import type { Operation } from '../tabs/model/operation';
import type { Block } from '../tabs/model/tab';
import { drawLines } from './applyPlan';
import { applyStyles } from './applyStyles';
import type { OurTab } from './ourTab';
import { applyValidations } from './validations';
import { type Content, writeRectangle } from './writeRectangle';

/** What stands in the first new rows, from a column on: what was pasted below the block. */
export interface Pasted {
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** The same layout with rows inserted before one. */
export function withRows(layout: Layout, before: number, count: number): Layout {
  const moved = (row: number) => (row >= before ? row + count : row);
  const blocks = Object.entries(layout.blocks).map(([key, place]): [string, BlockLayout] => [
    key,
    {
      ...place,
      headerRow: moved(place.headerRow),
      firstRow: moved(place.firstRow),
      lastRow: moved(place.lastRow),
      rows: Object.fromEntries(
        Object.entries(place.rows).map(([mark, row]) => [mark, moved(row)] as const),
      ),
    },
  ]);
  return { ...layout, blocks: Object.fromEntries(blocks) };
}

/**
 * Adds rows at the end of a block of a stacked tab, before the marked row that closes it, so that all ranges have
 * them; they look like its spare rows and carry their formulas. Gives where everything is then. The number of calls
 * does not depend on that of the rows.
 */
export function growBlock(
  { sheet, tab, layout, isText }: OurTab,
  block: Block,
  count: number,
  scopeOf: (own: Layout) => Scope,
  pasted?: Pasted,
): Layout {
  const { lastRow: first, columns } = blockLayout(layout, block.key);
  const own = withRows(layout, first, count);
  const scope = scopeOf(own);
  const right = (pasted?.column ?? 0) + (pasted?.cells[0]?.length ?? 0) - 1;
  const last = Math.max(...Object.values(columns), right);
  const width = last - FIRST_COLUMN + 1;
  const lines = Array.from({ length: count }, (_, i) => {
    const line = new Array<Content>(width).fill(null);
    for (const column of block.columns) {
      const of = { ...block, columns: [column] };
      const cell = ifKeysExist(() => rowByKey(of, { cells: {} }, scope, first + i))?.[column.key];
      line[(columns[column.key] as number) - FIRST_COLUMN] = cell ?? null;
    }
    pasted?.cells[i]?.forEach((cell, j) => {
      line[pasted.column - FIRST_COLUMN + j] = cell;
    });
    return line;
  });
  sheet.insertRowsBefore(first, count);
  const area = { row: first, column: FIRST_COLUMN, rows: count, columns: width };
  giveLooks({ sheet, tab }, scope, area);
  writeRectangle({ sheet, isText }, first, FIRST_COLUMN, lines);
  return own;
}

/** Gives cells of a stacked tab the formats, colours, lines and dropdowns that their blocks have there. */
export function giveLooks({ sheet, tab }: Pick<OurTab, 'sheet' | 'tab'>, scope: Scope, area: Area) {
  const looks = areaLooks(tab, scope, area);
  const all = <K extends Operation['do']>(kind: K) =>
    looks.filter((one): one is Extract<Operation, { do: K }> => one.do === kind);
  applyStyles(sheet, all('style'));
  applyValidations(sheet, all('choices'), all('dates'));
  const { row, column, rows, columns } = area;
  sheet.getRange(row, column, rows, columns).setVerticalAlignment('middle');
  drawLines(sheet, all('lines'));
}
