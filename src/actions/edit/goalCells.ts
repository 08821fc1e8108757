import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { rowByKey } from '../../tabs/compiler/compileBlock';
import { campaignValues, type Scope } from '../../tabs/compiler/compileFormula';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import type { Cell } from '../../tabs/model/operation';

type Goal = TableRow<'plan', 'goals'>;

/** The formulas that goals have in a column, by row; one read, none where there are no goals. */
export function goalFormulas(
  { sheet }: OurTab<'plan'>,
  { block }: Table<'plan', 'goals'>,
  key: 'target' | 'actual',
  goals: readonly Goal[],
): ReadonlyMap<number, string> {
  const [first, last] = [goals[0]?.row, goals[goals.length - 1]?.row];
  if (first === undefined || last === undefined) return new Map();
  const column = block.columns[key] as number;
  const has = sheet.getRange(first, column, last - first + 1, 1).getFormulas();
  return new Map(has.map(([formula = ''], i) => [first + i, formula]));
}

/** The cell of a goal that has a formula, written by key; `others` are the tabs that it reads. */
export function goalCell(
  { tab, layout, locale, signature }: OurTab<'plan'>,
  row: number,
  key: 'target' | 'actual',
  formula: string,
  others: Scope['others'] = {},
): Cell {
  const block = tab.blocks.find((one) => one.key === 'goals') as (typeof tab.blocks)[number];
  const values = campaignValues(signature.campaign);
  const scope = { own: layout, block: 'goals', others, locale, values };
  return rowByKey(block, { cells: { [key]: { formula } } }, scope, row)[key] as Cell;
}
