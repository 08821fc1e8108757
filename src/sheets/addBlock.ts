import { compileBlock } from '../tabs/compiler/compileBlock';
import { campaignValues, type Scope } from '../tabs/compiler/compileFormula';
import { blockLooks } from '../tabs/compiler/compileLooks';
import { type BlockLayout, lastRowOf, MARKS, placeColumns } from '../tabs/model/layout';
import type { Block } from '../tabs/model/tab';
import { applyPlan } from './applyPlan';
import { lastUsedRow, type OurTab } from './ourTab';
import { withoutText, writeRectangle } from './writeRectangle';

/**
 * Gives a stacked tab a block that it lacks, empty, below all that stands there, also what people wrote. Everything
 * may be done twice: its keys come last, since a block that has them is whole, and a run that broke off has left an
 * empty row for them, and perhaps the block.
 */
export function addBlock(our: OurTab, block: Block, others: Scope['others']): void {
  const { sheet, tab, locale, signature } = our;
  const shift = makeRowOfKeys(our);
  const place = placeFor(our, block, shift);
  const rows = sheet.getMaxRows();
  if (place.lastRow > rows) sheet.insertRowsAfter(rows, place.lastRow - rows);
  const own = { ...our.layout, blocks: { [block.key]: place } };
  const scope: Scope = { own, others, locale, values: campaignValues(signature.campaign) };
  const input = { tab, rows: {}, scope, title: '', signature: '' };
  // New rows look like the one above them.
  const first = place.headerRow - 1;
  const area = sheet.getRange(first, 1, place.lastRow - first + 1, sheet.getMaxColumns());
  area.setDataValidation(null).setNumberFormat('General');
  applyPlan(sheet, [...compileBlock(input, block), ...blockLooks(input, block, place)]);
  const last = Math.max(...Object.values(place.columns));
  const keys = new Array<string>(last).fill('');
  keys[0] = MARKS.keys + block.key;
  for (const [key, column] of Object.entries(place.columns)) keys[column - 1] = key;
  writeRectangle(withoutText(sheet), lastKeysRow(our) + 1, 1, [keys]);
}

const isEmpty = (row: readonly unknown[] | undefined) => row?.every((cell) => cell === '') === true;

function lastKeysRow({ values }: OurTab): number {
  const isKeys = (mark: unknown) => typeof mark === 'string' && mark.startsWith(MARKS.keys);
  return Math.max(...values.map(([mark], i) => (isKeys(mark) ? i + 1 : 0)));
}

/** An empty row below the other keys; gives by how many rows all that follows has moved. */
function makeRowOfKeys(our: OurTab): number {
  const { sheet, values, layout } = our;
  const last = lastKeysRow(our);
  const isThere = isEmpty(values[last]);
  if (!isThere) sheet.insertRowsAfter(last, 1);
  sheet.hideRows(last + 1, 1);
  sheet.setFrozenRows(layout.summaryRow + (isThere ? 0 : 1));
  return isThere ? 0 : 1;
}

/** Where a block goes, or already stands without its keys. */
function placeFor(our: OurTab, block: Block, shift: number): BlockLayout {
  const { values, layout, tab } = our;
  const there = values.findIndex(([mark]) => mark === MARKS.header + block.key) + 1;
  const below = Math.max(lastRowOf(layout), lastUsedRow(our));
  const headerRow = (there > 0 ? there : below + 2) + shift;
  const firstRow = headerRow + 1;
  return {
    columns: placeColumns(tab, block),
    headerRow,
    firstRow,
    lastRow: firstRow + block.spareRows,
    rows: {},
  };
}
