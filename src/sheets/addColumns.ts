import { blockTexts } from '../tabs/compiler/blockTexts';
import { compileFormula } from '../tabs/compiler/compileFormula';
import { blockLayout, type Layout, MARKS } from '../tabs/model/layout';
import { numberFormat } from '../tabs/model/numberFormats';
import { type Block, type Column, isStacked, type Tab } from '../tabs/model/tab';
import type { OurTab } from './ourTab';
import { withoutText, writeRectangle } from './writeRectangle';

interface Lacking {
  readonly block: Block;
  readonly column: Column;
}

/** Columns that its definition has and a tab of before has not. */
export function lacksColumns({ tab, layout }: Pick<OurTab, 'tab' | 'layout'>): Lacking[] {
  return tab.blocks.flatMap((block) => {
    const { columns } = blockLayout(layout, block.key);
    return block.columns
      .filter(({ key, since }) => since !== undefined && columns[key] === undefined)
      .map((column) => ({ block, column }));
  });
}

/**
 * Gives a tab the columns that it lacks: keys, labels, formats, and in short blocks their formulas. Gives
 * how many; the tab must be read again then. What else they hold the next look writes.
 */
export function addColumns(our: OurTab): number {
  const { sheet, tab, layout } = our;
  const lacking = lacksColumns(our);
  if (lacking.length === 0) return 0;
  const last = lastColumn(layout);
  const places = freePlaces(tab, layout, lacking);
  const more = Math.max(...places) - last;
  if (more > 0) sheet.insertColumnsAfter(last, more);
  lacking.forEach((one, i) => void addColumn(our, one, places[i] as number));
  return lacking.length;
}

/** Hidden columns lie where a stacked tab hides what its first block has, if they are free there; others right of all. */
function freePlaces(tab: Tab, layout: Layout, lacking: readonly Lacking[]): number[] {
  const [first] = tab.blocks;
  const hidden = first.columns.flatMap((column) =>
    column.hidden && isStacked(tab)
      ? (blockLayout(layout, first.key).columns[column.key] ?? [])
      : [],
  );
  const free = new Map(
    tab.blocks.map(({ key }) => {
      const used = new Set(Object.values(blockLayout(layout, key).columns));
      return [key, hidden.filter((column) => !used.has(column))];
    }),
  );
  const next = new Map<string, number>();
  return lacking.map(({ block: { key }, column }) => {
    const place = column.hidden ? free.get(key)?.shift() : undefined;
    if (place !== undefined) return place;
    next.set(key, (next.get(key) ?? lastColumn(layout)) + 1);
    return next.get(key) as number;
  });
}

function lastColumn({ blocks }: Layout): number {
  return Math.max(...Object.values(blocks).flatMap(({ columns }) => Object.values(columns)));
}

function addColumn(our: OurTab, { block, column }: Lacking, place: number): void {
  const { sheet, tab, layout, values, locale } = our;
  const { headerRow, firstRow, lastRow } = blockLayout(layout, block.key);
  const keysRow = values.findIndex(([mark]) => mark === MARKS.keys + block.key) + 1;
  const target = withoutText(sheet);
  const { key, format, formula, hidden } = column;
  writeRectangle(target, keysRow, place, [[key]]);
  writeRectangle(target, headerRow, place, [[blockTexts(locale, tab, block).column[key] ?? null]]);
  const rows = (isStacked(tab) ? lastRow : sheet.getMaxRows() + 1) - firstRow;
  sheet.getRange(firstRow, place, rows, 1).setNumberFormat(numberFormat(format, locale));
  if (isStacked(tab) && formula !== undefined) {
    const scope = { own: layout, block: block.key, others: {}, locale, values: {} };
    const cells = Array.from({ length: rows }, (_, i) => [
      { formula: compileFormula(formula, scope, firstRow + i) },
    ]);
    writeRectangle(target, firstRow, place, cells);
  }
  if (hidden) sheet.hideColumns(place, 1);
}
