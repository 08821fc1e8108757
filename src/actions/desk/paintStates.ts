import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { known } from '../../tabs/kinds/unread';
import type { BlockLayout } from '../../tabs/model/layout';
import { PALETTE } from '../../tabs/model/palette';

type Colors = Readonly<Record<string, string | null | undefined>>;

/** Gives every state cell of a tab its colour where it has another; counts them. */
export function paintStates(our: OurTab): number {
  if (isTab(our, 'prep')) {
    const { block, rows } = openTable(our, 'tasks');
    const states = rows.map(({ is }) => known(is.status));
    return paint(our, block, 'status', states, PALETTE.task);
  }
  if (!isTab(our, 'monitor')) return 0;
  const { block, rows } = openTable(our, 'board');
  const states = rows.map(({ is }) => known(is.state));
  return paint(our, block, 'state', states, PALETTE.metric);
}

function paint(
  { sheet }: OurTab,
  { firstRow, columns }: BlockLayout,
  key: string,
  states: readonly (string | undefined)[],
  colors: Colors,
): number {
  const range = sheet.getRange(firstRow, columns[key] as number, states.length, 1);
  const has = range.getBackgrounds();
  const wanted = states.map((state) => (state && colors[state]) || null);
  const differs = wanted.filter((color, i) => (color ?? '#ffffff') !== has[i]?.[0]).length;
  if (differs > 0) range.setBackgrounds(wanted.map((color) => [color]));
  return differs;
}
