import { adjacentRuns } from '../../core/adjacentRuns';
import { languageOf } from '../../locales/localeOf';
import { columnCount, lastRowOf, placeColumns, topRows } from '../model/layout';
import type { Operation } from '../model/operation';
import { isStacked, type Tab } from '../model/tab';
import { compileBlock } from './compileBlock';
import { compileHeader } from './compileHeader';
import type { CompiledTab, CompileInput } from './compileInput';
import { compileLooks } from './compileLooks';
import { compileWidths } from './compileWidths';
import { validateTab } from './validateTab';

/**
 * Compiles a tab and its rows into the operations that make it on a new sheet:
 *
 *     validate (data agrees with itself) → resolve (keys become places) → plan (operations)
 *
 * The result depends on the input alone, so that it can be compared with a golden file.
 */
export function compileTab(input: CompileInput): CompiledTab {
  const { tab, scope } = input;
  const faults = validateTab(tab, scope.locale, input.rows);
  if (faults.length > 0) throw new Error(`Tab ${tab.kind}: ${faults.join('; ')}`);
  const layout = scope.own;
  const operations: Operation[] = [
    { do: 'size', rows: lastRowOf(layout), columns: columnCount(tab) },
    ...compileHeader(input),
    ...tab.blocks.flatMap((block) => compileBlock(input, block)),
    ...compileWidths(tab, languageOf(scope.locale)),
    ...compileLooks(input),
    ...planFrozen(input),
    ...planHidden(tab),
  ];
  return { layout, operations };
}

/** Stacked tabs keep their summary in sight, others the header of their table too. */
function planFrozen({ tab, scope }: CompileInput): Operation[] {
  const [first] = tab.blocks;
  const { columns, headerRow } = scope.own.blocks[first.key] as {
    columns: Record<string, number>;
    headerRow: number;
  };
  const rows = isStacked(tab) ? scope.own.summaryRow : headerRow;
  const { frozenThrough } = tab;
  return [{ do: 'freeze', rows, columns: frozenThrough ? (columns[frozenThrough] as number) : 0 }];
}

/** Stacked blocks hide the same columns: each is hidden once. */
function planHidden(tab: Tab): Operation[] {
  const top = topRows(tab);
  const places = tab.blocks.flatMap((block) => {
    const columns = placeColumns(tab, block);
    return block.columns.filter((c) => c.hidden).map((c) => columns[c.key] as number);
  });
  return [
    ...adjacentRuns([...new Set([1, ...places])].sort((a, b) => a - b)).map(
      ({ first, count }): Operation => ({ do: 'hideColumns', column: first, count }),
    ),
    { do: 'hideRows', row: top.signature, count: top.title - top.signature },
  ];
}
