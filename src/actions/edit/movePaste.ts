import { fillIn } from '../../locales/fillIn';
import { giveLooks, growBlock } from '../../sheets/growBlock';
import { updateNotes } from '../../sheets/notes';
import { readOurTab } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import { readCells } from '../../sheets/readCells';
import { showToast } from '../../sheets/workbook';
import { type Content, writeRectangle } from '../../sheets/writeRectangle';
import { blockTexts } from '../../tabs/compiler/blockTexts';
import { cellsOfBlocks, hasHeaders } from '../../tabs/compiler/cellsOfBlocks';
import type { Scope } from '../../tabs/compiler/compileFormula';
import { textCells } from '../../tabs/compiler/textCells';
import { type Area, a1Of, areaOfCells } from '../../tabs/model/area';
import { blockLayout, type Layout } from '../../tabs/model/layout';
import { TYPED_NOTE } from '../../tabs/model/ourNote';
import type { Block } from '../../tabs/model/tab';
import { scopeBeside } from './scopeBeside';

/** The block that an edit begins in and reaches beyond, and the part of the edit below its rows. */
interface Overrun {
  readonly block: Block;
  readonly area: Area;
}

/**
 * A paste that is longer than the rows which its block has left lies over the headings and rows of the block below.
 * It gets rows of its own where it was meant, and what the definition knows of the cells that it lay over is there
 * again; of what people had typed there nobody knows any more, and it is said where that is so and what helps.
 * Gives the tab as it is then.
 */
export function movePaste(our: OurTab, edited: Area): OurTab {
  const over = overrunOf(our, edited);
  if (!over) return our;
  const { sheet, tab, layout } = our;
  const { area } = over;
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const values = readCells(range);
  const scopeOf = scopeBeside(our);
  const at = (row: number, column: number) => values[row - area.row]?.[column - area.column];
  if (hasHeaders(tab, scopeOf(layout), area, at)) return our;
  const used = values.map((line) => line.some((cell) => cell !== ''));
  const count = used.lastIndexOf(true) + 1;
  // Nothing but the row that closes the block was cleared.
  if (count === 0 && area.rows === 1) return our;
  const pasted = count > 0 ? contents(our, over, values.slice(0, count)) : [];
  const { block } = over;
  // With as many free rows as it was made with: rows below are named, and move no more.
  const added = count > 0 ? count + block.spareRows : 0;
  const place = { column: area.column, cells: pasted };
  const own = added > 0 ? growBlock(our, block, added, scopeOf, place) : layout;
  restore(our, own, scopeOf(own), over, { count, added });
  const now = readOurTab(sheet, our.signature);
  return now ? { ...now, ...(our.isAnswered ? { isAnswered: true } : {}) } : our;
}

function overrunOf({ tab, layout }: OurTab, edited: Area): Overrun | undefined {
  const bottom = edited.row + edited.rows - 1;
  for (const block of tab.blocks) {
    const { firstRow, lastRow } = blockLayout(layout, block.key);
    if (edited.row < firstRow || edited.row > lastRow || bottom < lastRow) continue;
    return { block, area: { ...edited, row: lastRow, rows: bottom - lastRow + 1 } };
  }
  return undefined;
}

/** What was pasted, as it is written again: formulas as such, and figures of a column of text as they were shown. */
function contents(
  { sheet, layout }: OurTab,
  { block, area }: Overrun,
  values: readonly (readonly unknown[])[],
): Content[][] {
  const range = sheet.getRange(area.row, area.column, values.length, area.columns);
  const formulas = range.getFormulas();
  const { columns } = blockLayout(layout, block.key);
  const texts = new Set(
    block.columns.flatMap(({ key, format }) => (format === 'text' ? [columns[key]] : [])),
  );
  const isShown = (cell: unknown, j: number) =>
    cell !== '' && typeof cell !== 'string' && texts.has(area.column + j);
  const display = values.some((line) => line.some(isShown)) ? range.getDisplayValues() : [];
  return values.map((line, i) =>
    line.map((cell, j): Content => {
      const formula = formulas[i]?.[j] ?? '';
      if (formula !== '') return { formula };
      return isShown(cell, j) ? (display[i]?.[j] ?? '') : (cell as Content);
    }),
  );
}

/** Writes what belongs below the block again, and says of what nobody knows. */
function restore(
  our: OurTab,
  own: Layout,
  scope: Scope,
  over: Overrun,
  { count, added }: { readonly count: number; readonly added: number },
): void {
  const { sheet, tab, locale } = our;
  const area = { ...over.area, row: over.area.row + added };
  const { cells, unknown } = cellsOfBlocks(tab, scope, area);
  giveLooks(our, scope, area);
  writeRectangle({ sheet, isText: textCells(tab, own) }, area.row, area.column, cells);
  // What someone clears is meant to be empty, and the row that closes a block looks like a free one.
  if (count === 0 || over.area.rows === 1) return;
  const { title } = blockTexts(locale, tab, over.block);
  const values = { block: title, rows: count, cells: placesOf(unknown).join(locale.brief.comma) };
  const { moved, lost, lostNote } = locale.checks.paste;
  const said = fillIn(moved, values) + (unknown.length > 0 ? fillIn(lost, values) : '');
  showToast(said, own.name);
  if (unknown.length === 0) return;
  const rows = [...new Set(unknown.map(({ row }) => row))];
  const notes = rows.map((row) => {
    const inRow = unknown.filter((cell) => cell.row === row);
    const line = `⚠ ${fillIn(lostNote, { cells: placesOf(inRow).join(locale.brief.comma) })}`;
    return { row, column: Math.min(...inRow.map((cell) => cell.column)), lines: [line] };
  });
  updateNotes(sheet, areaOfCells(unknown), notes, { beginning: TYPED_NOTE });
}

/** Where cells are, neighbours in a row and rows of the same columns together. */
function placesOf(cells: readonly Pick<Area, 'row' | 'column'>[]): string[] {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const left = areas.find((a) => a.row === row && a.column + a.columns === column);
    if (left) areas[areas.indexOf(left)] = { ...left, columns: left.columns + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  const merged: Area[] = [];
  for (const area of areas) {
    const above = merged.find(
      (a) => a.row + a.rows === area.row && a.column === area.column && a.columns === area.columns,
    );
    if (above) merged[merged.indexOf(above)] = { ...above, rows: above.rows + 1 };
    else merged.push(area);
  }
  return merged.map(a1Of);
}
