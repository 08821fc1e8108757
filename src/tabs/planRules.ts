import type { Scope } from './compileFormula';
import { blockLayout, type Layout } from './layout';
import { type Highlighting, planHighlights } from './planBlock';
import { planGantt } from './planGantt';
import type { Tab } from './tab';

/**
 * All colouring rules of a tab as it stands, in their order; `columns` is the width of its sheet. The
 * Gantt fills what is right of the table.
 */
export function planRules(tab: Tab, layout: Layout, scope: Scope, columns: number): Highlighting[] {
  const highlights = tab.blocks.flatMap((block) =>
    planHighlights(tab, block, { ...scope, block: block.key }, blockLayout(layout, block.key)),
  );
  if (tab.kind !== 'prep') return highlights;
  const first = 1 + Math.max(...Object.values(blockLayout(layout).columns));
  const gantt = columns >= first ? planGantt(scope, first, columns - first + 1) : [];
  return [...highlights, ...gantt.flatMap((o) => (o.do === 'highlight' ? [o] : []))];
}
