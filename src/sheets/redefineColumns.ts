import { campaignValues, type Scope } from '../tabs/compiler/compileFormula';
import { blockLayout } from '../tabs/model/layout';
import { type Block, type Column, isStacked } from '../tabs/model/tab';
import { addColumn } from './addColumn';
import { blockRows } from './blockRows';
import { formulaEdit } from './lostFormulas';
import type { Step } from './migrations/steps';
import type { OurTab } from './ourTab';
import { type CellEdit, writeCells } from './writeCells';

/** Writes formulas of ours that are others today, and gives dropdowns that offer other words. */
export function redefineColumns(
  our: OurTab,
  steps: readonly Step[],
  others: Scope['others'],
): void {
  for (const block of our.tab.blocks)
    for (const column of block.columns) {
      const place = blockLayout(our.layout, block.key).columns[column.key];
      const isOther = steps.some(({ redefined }) => redefined?.[block.key]?.includes(column.key));
      if (isOther && place !== undefined)
        addColumn(our, { block, column, place, isNew: false }, others);
      if (isOther && place !== undefined && !isStacked(our.tab))
        writeCells(our, formulasInUse(our, { block, column, place }, others));
    }
}

/** A tab of one block has formulas in the rows that are in use only. */
function formulasInUse(
  our: OurTab,
  { block, column, place }: { block: Block; column: Column; place: number },
  others: Scope['others'],
): CellEdit[] {
  const { layout: own, locale, signature, tab } = our;
  const { formula, owner } = column;
  const first = block.columns.find((each) => each.owner === 'person')?.key ?? '';
  // The rows of 活动总览 are written with the tabs of their campaigns.
  if (formula === undefined || owner !== 'formula' || tab.kind === 'overview') return [];
  const values = campaignValues(signature.campaign);
  return blockRows(our, block.key)
    .filter(({ cells }) => cells[first] !== '')
    .flatMap(({ row }) =>
      formulaEdit(row, place, formula, { own, others, locale, values, block: block.key }),
    );
}
