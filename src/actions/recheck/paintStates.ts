import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { blockLayout } from '../../tabs/layout';
import { PALETTE } from '../../tabs/palette';

const STATES = {
  prep: { block: 'tasks', key: 'status', group: 'taskStatus', colors: PALETTE.task },
  monitor: { block: 'board', key: 'state', group: 'metricState', colors: PALETTE.metric },
} as const;

/** Gives every state cell of a tab its colour where it has another; counts them. */
export function paintStates(our: OurTab): number {
  const states =
    our.tab.kind === 'prep' || our.tab.kind === 'monitor' ? STATES[our.tab.kind] : undefined;
  if (!states) return 0;
  const rows = blockRows(our, states.block);
  const block = blockLayout(our.layout, states.block);
  const range = our.sheet.getRange(
    block.firstRow,
    block.columns[states.key] as number,
    rows.length,
    1,
  );
  const has = range.getBackgrounds();
  const wanted = rows.map(({ cells }) => {
    const key = keyOfWord(states.group, textOf(cells[states.key]));
    return (key && states.colors[key]) ?? null;
  });
  const differs = wanted.filter((color, i) => (color ?? '#ffffff') !== has[i]?.[0]).length;
  if (differs > 0) range.setBackgrounds(wanted.map((color) => [color]));
  return differs;
}
