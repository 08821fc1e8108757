import type { OurTab } from '../../sheets/ourTab';
import { rowByKey } from '../../tabs/compiler/compileBlock';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import type { Cell } from '../../tabs/model/operation';

/** A cell of a row of the plan that has a formula, written by key; `others` are the tabs that it reads. */
export function planCell(
  { tab, layout, locale, signature }: OurTab<'plan'>,
  [key, row, column]: readonly [block: BlockKey<'plan'>, row: number, column: string],
  formula: string,
  others: Scope['others'] = {},
): Cell {
  const block = tab.blocks.find((one) => one.key === key) as (typeof tab.blocks)[number];
  const values = campaignValues(signature.campaign);
  const scope = { own: layout, block: key, others, locale, values };
  return rowByKey(block, { cells: { [column]: { formula } } }, scope, row)[column] as Cell;
}
