import { compileFormula, type Scope } from '../tabs/compileFormula';
import { extendRanges } from '../tabs/extendRanges';
import { blockLayout } from '../tabs/layout';
import { blockRows } from './blockRows';
import type { OurTab } from './ourTab';
import { type CellEdit, writeCells } from './writeCells';

/**
 * Writes formulas of columns and summary again where they are gone, and those whose ranges end above
 * rows that were added to the shared tables; counts them.
 */
export function repairFormulas(our: OurTab, scope: Scope): number {
  const { sheet, tab, layout, values } = our;
  const width = Math.max(...values.map((line) => line.length));
  const formulas = sheet.getRange(1, 1, values.length, width).getFormulas();
  const isMissing = (row: number, column: number) => formulas[row - 1]?.[column - 1] === '';
  const edits: CellEdit[] = [];
  for (const { key, formula } of tab.summary) {
    const column = layout.summary[key] as number;
    if (formula !== undefined && isMissing(layout.summaryRow, column))
      edits.push(edit(layout.summaryRow, column, formula, scope));
  }
  for (const block of tab.blocks) {
    // The rows of 活动总览 are formulas of their campaigns.
    if (tab.kind === 'overview') continue;
    const place = blockLayout(layout, block.key);
    const [first] = block.columns.filter((c) => c.owner === 'person');
    const rows = blockRows(our, block.key).filter(
      ({ cells }) => first !== undefined && cells[first.key] !== '',
    );
    for (const { key, formula, owner } of block.columns) {
      if (formula === undefined || owner !== 'formula') continue;
      const column = place.columns[key] as number;
      for (const { row } of rows)
        if (isMissing(row, column))
          edits.push(edit(row, column, formula, { ...scope, block: block.key }));
    }
  }
  const short = shortFormulas(our, formulas, openEnds(scope));
  writeCells(our, [...edits, ...short]);
  return edits.length + short.length;
}

/** Last rows of the tables that run to the bottom of their sheets. */
function openEnds({ others }: Scope): ReadonlyMap<string, number> {
  return new Map(
    Object.values(others).flatMap(({ name, blocks }): [string, number][] => {
      const [only, ...more] = Object.values(blocks);
      return only && more.length === 0 ? [[name, only.lastRow]] : [];
    }),
  );
}

/** Formulas in columns of formulas and in the summary that do not see all rows. */
function shortFormulas(
  { tab, layout }: OurTab,
  formulas: readonly (readonly string[])[],
  ends: ReadonlyMap<string, number>,
): CellEdit[] {
  const rows = tab.blocks.flatMap((block): [number, number[]][] => {
    const { firstRow, lastRow, columns } = blockLayout(layout, block.key);
    const own = block.columns.flatMap((c) =>
      c.owner === 'formula' ? [columns[c.key] as number] : [],
    );
    const last = Math.min(lastRow, formulas.length);
    return Array.from({ length: Math.max(0, last - firstRow + 1) }, (_, i) => [firstRow + i, own]);
  });
  const places = [[layout.summaryRow, Object.values(layout.summary)] as const, ...rows];
  return places.flatMap(([row, columns]) =>
    columns.flatMap((column): CellEdit[] => {
      const formula = formulas[row - 1]?.[column - 1] ?? '';
      const extended = extendRanges(formula, ends);
      return extended === formula ? [] : [{ row, column, value: { formula: extended } }];
    }),
  );
}

function edit(row: number, column: number, formula: string, scope: Scope): CellEdit {
  return { row, column, value: { formula: compileFormula(formula, scope, row) } };
}
