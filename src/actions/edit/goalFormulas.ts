import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';

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
