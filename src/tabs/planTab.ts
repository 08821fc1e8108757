import { columnCount, FIRST_COLUMN, lastRowOf, topRows } from './layout';
import type { Operation } from './operation';
import { planBlock } from './planBlock';
import { planHeader } from './planHeader';
import type { PlanInput, TabPlan } from './planInput';
import { planWidths } from './planWidths';
import { isStacked, type Tab } from './tab';
import { validateTab } from './validateTab';

/**
 * Compiles a tab and its rows into the operations that make it on a new sheet:
 *
 *     validate (data agrees with itself) → resolve (keys become places) → plan (operations)
 *
 * The result depends on the input alone, so that it can be compared with a golden file.
 */
export function planTab(input: PlanInput): TabPlan {
  const { tab, scope } = input;
  const faults = validateTab(tab, scope.locale);
  if (faults.length > 0) throw new Error(`Tab ${tab.kind}: ${faults.join('; ')}`);
  const layout = scope.own;
  const operations: Operation[] = [
    { do: 'size', rows: lastRowOf(layout), columns: columnCount(tab) },
    ...planHeader(input),
    ...tab.blocks.flatMap((block) => planBlock(input, block)),
    ...planWidths(tab),
    ...planFrozen(input),
    ...planHidden(tab),
  ];
  return { layout, operations };
}

/** Stacked tabs keep their summary in sight, others the header of their table too. */
function planFrozen({ tab, scope }: PlanInput): Operation[] {
  const [first] = tab.blocks;
  const { columns, headerRow } = scope.own.blocks[first.key] as {
    columns: Record<string, number>;
    headerRow: number;
  };
  const rows = isStacked(tab) ? scope.own.summaryRow : headerRow;
  return [{ do: 'freeze', rows, columns: columns[tab.frozenThrough] as number }];
}

function planHidden(tab: Tab): Operation[] {
  const hidden = tab.blocks.flatMap((b) => b.columns.filter((c) => c.hidden));
  const top = topRows(tab);
  const first = hidden[0] && tab.blocks[0].columns.indexOf(hidden[0]);
  return [
    ...(first === undefined
      ? []
      : [{ do: 'hideColumns' as const, column: FIRST_COLUMN + first, count: hidden.length }]),
    { do: 'hideColumns', column: 1, count: 1 },
    { do: 'hideRows', row: top.signature, count: top.title - top.signature },
  ];
}
