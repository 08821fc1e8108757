import type { ICellData } from '@univerjs/core';
import type { SavedBook } from '../../local/engine/workbook';
import { a1Of } from '../../local/gas/a1';
import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';

interface FormulaCell {
  readonly at: string;
  readonly formula: string;
  readonly result: string;
}

/**
 * A line for each formula whose result is not that of a full calculation: the workbook is saved without
 * its results, opened in another engine at the same clock, and everything in it calculated. `options` are
 * those that the host was made with.
 */
export function staleFormulas(host: Host, options: HostOptions): string[] {
  const saved = host.save();
  const shown = formulaCells(saved.book);
  const other = createHost({ ...options, saved: withoutResults(saved) });
  try {
    const full = other.save();
    const should = new Map(formulaCells(full.book).map(({ at, result }) => [at, result]));
    return shown.flatMap(({ at, formula, result }) =>
      should.get(at) === result
        ? []
        : [`${at} has ${result}, should have ${should.get(at)}: ${formula.slice(0, 200)}`],
    );
  } finally {
    other.close();
  }
}

/** How many formulas a workbook has. */
export const formulaCount = (host: Host): number => formulaCells(host.save().book).length;

function formulaCells({ data }: SavedBook): FormulaCell[] {
  return Object.values(data.sheets).flatMap(({ name = '', cellData = {} }) =>
    Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries<ICellData>(cells).flatMap(([column, cell]) => {
        if (!cell?.f && !cell?.si) return [];
        const at = `${name}!${a1Of(Number(row) + 1, Number(column) + 1, 1, 1)}`;
        const formula = cell.f ?? `as ${cell.si}`;
        return [{ at, formula, result: JSON.stringify([cell.v, cell.t]) }];
      }),
    ),
  );
}

/** The same workbook: nobody else has it. */
function withoutResults({ book: { results: _, ...book }, ...saved }: SavedWorkbook): SavedWorkbook {
  for (const { cellData = {} } of Object.values(book.data.sheets))
    for (const cells of Object.values(cellData))
      for (const cell of Object.values<ICellData>(cells))
        if (cell?.f || cell?.si) {
          delete cell.v;
          delete cell.t;
        }
  return { ...saved, book };
}
