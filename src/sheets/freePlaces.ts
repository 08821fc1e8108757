import type { LackingParts } from '../tabs/compiler/readLayout';
import { blockLayout, type Layout, MARKS, topRows } from '../tabs/model/layout';
import { type Block, isStacked } from '../tabs/model/tab';
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
      take(block.key, isStacked(our.tab) ? freeIn(our, block, column.hidden === true) : []),
    ),
    summary: lacking.summary.map(({ at }) => take('', freeAbove(our, at))),
  };
}

/** Columns of the sheet from the end of a block on, hidden ones or others, in which the block has nothing. */
function freeIn({ tab, layout, values }: OurTab, block: Block, hidden: boolean): number[] {
  const isHidden = hiddenColumns({ tab, layout });
  const grouped = placesOf({ tab, layout }, (column) => column.grouped === true);
  const { columns, headerRow, lastRow } = blockLayout(layout, block.key);
  const own = block.columns.flatMap(({ key, grouped, hidden: isOut }) =>
    grouped || isOut ? [] : (columns[key] ?? []),
  );
  const keysRow = values.findIndex(([mark]) => mark === MARKS.keys + block.key);
  const lines = [values[keysRow], ...values.slice(headerRow - 1, lastRow)];
  return upTo(lastColumn(layout)).filter(
    (column) =>
      isHidden.has(column) === hidden &&
      !grouped.has(column) &&
      (hidden || column > Math.max(...own)) &&
      lines.every((line) => (line?.[column - 1] ?? '') === ''),
  );
}

/** Columns in which the rows of the summary are empty, from that of the figure's place on. */
function freeAbove({ tab, layout, values }: OurTab, at: string): number[] {
  const [key = '', block] = at.split('.').reverse();
  const from = blockLayout(layout, block).columns[key] ?? 2;
  const { labels } = topRows(tab);
  const shift = layout.summaryRow - topRows(tab).summary;
  const lines = [values[0], values[labels + shift - 1], values[layout.summaryRow - 1]];
  const isHidden = hiddenColumns({ tab, layout });
  return upTo(lastColumn(layout)).filter(
    (column) =>
      column >= from &&
      !isHidden.has(column) &&
      lines.every((line) => (line?.[column - 1] ?? '') === ''),
  );
}

type Placed = Pick<OurTab, 'tab' | 'layout'>;

/** What the first block hides is hidden for all. */
function hiddenColumns(our: Placed): Set<number> {
  return placesOf(our, (column) => column.hidden === true);
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
