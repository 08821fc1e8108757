import { blockTexts } from '../tabs/compiler/blockTexts';
import type { LackingParts } from '../tabs/compiler/readLayout';
import { blockLayout, type Layout, MARKS, topRows } from '../tabs/model/layout';
import { type Block, type Column, isStacked, type SummaryItem } from '../tabs/model/tab';
import type { OurTab } from './ourTab';

/** The last column that has a key of ours. */
export function lastColumn({ blocks, summary }: Layout): number {
  const places = Object.values(blocks).map(({ columns }) => columns);
  return Math.max(...[...places, summary].flatMap((columns) => Object.values(columns)));
}

/**
 * Where lacking columns and figures go; places right of the last column of ours are to be inserted. A column
 * goes to the end of its block. In a stacked tab that is a column of the sheet which other blocks use and
 * this one has free, also of what people wrote: a hidden one for what is hidden.
 */
export function freePlaces(
  our: OurTab,
  lacking: LackingParts,
): { readonly columns: readonly number[]; readonly summary: readonly number[] } {
  const last = lastColumn(our.layout);
  const taken = new Set<string>();
  const take = (where: string, candidates: readonly number[]): number => {
    let place = candidates.find((column) => !taken.has(`${where} ${column}`)) ?? last + 1;
    while (taken.has(`${where} ${place}`)) place += 1;
    taken.add(`${where} ${place}`);
    return place;
  };
  return {
    columns: lacking.columns.map(({ block, column }) =>
      take(block.key, isStacked(our.tab) ? freeIn(our, block, column) : []),
    ),
    summary: lacking.summary.map((item) => take('', freeAbove(our, item))),
  };
}

/**
 * Columns of the sheet from the end of a block on, hidden ones or others, in which the block has nothing, or the
 * column itself without its key: a run broke off there.
 */
function freeIn(our: OurTab, block: Block, { key, owner, hidden }: Column): number[] {
  const { tab, layout, values, locale } = our;
  const isHidden = hiddenColumns({ tab, layout });
  const grouped = placesOf({ tab, layout }, (column) => column.grouped === true);
  const { columns, headerRow, lastRow } = blockLayout(layout, block.key);
  const own = block.columns.flatMap((column) =>
    column.grouped || column.hidden ? [] : (columns[column.key] ?? []),
  );
  const label = blockTexts(locale, tab, block).column[key];
  const keysRow = values.findIndex(([mark]) => mark === MARKS.keys + block.key);
  const isFree = (column: number) => {
    const cells = values.slice(headerRow, lastRow).map((line) => line[column - 1] ?? '');
    const header = values[headerRow - 1]?.[column - 1] ?? '';
    if ((values[keysRow]?.[column - 1] ?? '') !== '') return false;
    if (header === label && owner !== 'formula') return true;
    if (cells.every((cell) => cell === '')) return header === '' || header === label;
    return header === label && areFormulas(our.sheet, headerRow + 1, column, cells);
  };
  return upTo(lastColumn(layout)).filter(
    (column) =>
      isHidden.has(column) === (hidden === true) &&
      !grouped.has(column) &&
      (hidden || column > Math.max(...own)) &&
      isFree(column),
  );
}

/** What people typed is none. */
function areFormulas(
  sheet: OurTab['sheet'],
  row: number,
  column: number,
  cells: readonly unknown[],
): boolean {
  const formulas = sheet.getRange(row, column, cells.length, 1).getFormulas();
  return cells.every((cell, i) => cell === '' || formulas[i]?.[0] !== '');
}

/** Columns in which the rows of the summary are empty but for the figure's label, from that of its place on. */
function freeAbove({ tab, layout, values, locale }: OurTab, { key, at }: SummaryItem): number[] {
  const [place = '', block] = at.split('.').reverse();
  const from = blockLayout(layout, block).columns[place] ?? 2;
  const texts: Readonly<Record<string, string>> = locale[tab.kind].summary;
  const { labels } = topRows(tab);
  const shift = layout.summaryRow - topRows(tab).summary;
  const lines = [values[0], values[labels + shift - 1], values[layout.summaryRow - 1]];
  const isHidden = hiddenColumns({ tab, layout });
  return upTo(lastColumn(layout)).filter(
    (column) =>
      column >= from &&
      !isHidden.has(column) &&
      lines.every((line, i) => {
        const cell = line?.[column - 1] ?? '';
        return cell === '' || (i === 1 && cell === texts[key]);
      }),
  );
}

type Placed = Pick<OurTab, 'tab' | 'layout'>;

/** What a block hides is hidden for all; where another one shows something it is not: what is hidden today was seen before. */
function hiddenColumns(our: Placed): Set<number> {
  const seen = placesOf(our, (column) => column.hidden !== true);
  const hidden = placesOf(our, (column) => column.hidden === true);
  return new Set([...hidden].filter((column) => !seen.has(column)));
}

function placesOf({ tab, layout }: Placed, is: (column: Block['columns'][number]) => boolean) {
  return new Set(
    tab.blocks.flatMap((block) =>
      block.columns.flatMap((column) =>
        is(column) ? (blockLayout(layout, block.key).columns[column.key] ?? []) : [],
      ),
    ),
  );
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
