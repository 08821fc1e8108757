import { blockLayout, type Layout } from '../model/layout';
import type { Tab } from '../model/tab';
import { compileHighlights, type Highlighting } from './compileBlock';
import { ifKeysExist, type Scope } from './compileFormula';
import { compileGantt } from './compileGantt';

/**
 * All colouring rules of a tab as it stands, in their order, without those that name what is gone. The Gantt fills
 * what is right of the table, for which `columns` tells the width of the sheet: it is asked for that alone.
 */
export function compileRules(
  tab: Tab,
  layout: Layout,
  scope: Scope,
  columns: () => number,
): Highlighting[] {
  const highlights = tab.blocks.flatMap((block) => {
    const place = blockLayout(layout, block.key);
    const own = { ...scope, block: block.key };
    return ifKeysExist(() => compileHighlights(tab, block, own, place)) ?? [];
  });
  if (tab.kind !== 'prep') return highlights;
  const first = 1 + Math.max(...Object.values(blockLayout(layout).columns));
  const days = columns() - first + 1;
  const gantt = (days > 0 && ifKeysExist(() => compileGantt(scope, first, days))) || [];
  return [...highlights, ...gantt.flatMap((o) => (o.do === 'highlight' ? [o] : []))];
}
