import { ifKeysExist, type Scope } from './compileFormula';
import { blockLayout, type Layout } from './layout';
import { type Highlighting, planHighlights } from './planBlock';
import { planGantt } from './planGantt';
import type { Tab } from './tab';

/**
 * All colouring rules of a tab as it stands, in their order, without those that name what is gone; `columns` is the width of its sheet. The
 * Gantt fills what is right of the table.
 */
export function planRules(tab: Tab, layout: Layout, scope: Scope, columns: number): Highlighting[] {
  const highlights = tab.blocks.flatMap((block) => {
    const place = blockLayout(layout, block.key);
    const own = { ...scope, block: block.key };
    return ifKeysExist(() => planHighlights(tab, block, own, place)) ?? [];
  });
  if (tab.kind !== 'prep') return highlights;
  const first = 1 + Math.max(...Object.values(blockLayout(layout).columns));
  const days = columns - first + 1;
  const gantt = (days > 0 && ifKeysExist(() => planGantt(scope, first, days))) || [];
  return [...highlights, ...gantt.flatMap((o) => (o.do === 'highlight' ? [o] : []))];
}
