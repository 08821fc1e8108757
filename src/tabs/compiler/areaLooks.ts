import type { Area } from '../model/area';
import { blockLayout } from '../model/layout';
import type { Operation } from '../model/operation';
import type { Tab } from '../model/tab';
import { planColumn } from './compileBlock';
import type { Scope } from './compileFormula';
import { compileHeading } from './compileHeading';
import type { CompileInput } from './compileInput';
import { compileLooks } from './compileLooks';

const LOOKS: readonly string[] = ['style', 'choices', 'dates', 'lines'];

/**
 * Styles, lines and dropdowns that the blocks of a stacked tab give the cells of an area: what a paste brought with it, or
 * rows that are new, look like all others by them. Of single cells that differ from their column nothing is known.
 */
export function areaLooks(tab: Tab, scope: Scope, area: Area): Operation[] {
  const rows = Object.fromEntries(
    tab.blocks.map(({ key, spareRows }) => {
      const { firstRow, lastRow } = blockLayout(scope.own, key);
      const count = Math.max(0, lastRow - firstRow - spareRows);
      return [key, Array.from({ length: count }, () => ({ cells: {} }))];
    }),
  );
  const input: CompileInput = { tab, rows, scope, title: '', signature: '' };
  const all = [
    // What stands beside a heading is no look, and may name tabs that are not at hand.
    ...tab.blocks.flatMap(({ check: _, ...block }) => [
      ...block.columns.flatMap((c) => planColumn(c, blockLayout(scope.own, block.key), scope)),
      ...compileHeading(input, block),
    ]),
    ...compileLooks(input),
  ];
  return all.flatMap((operation): Operation[] => {
    if (!LOOKS.includes(operation.do) || !('area' in operation)) return [];
    const part = common(operation.area, area);
    return part ? [{ ...operation, area: part } as Operation] : [];
  });
}

/** The cells that two areas share. */
function common(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
