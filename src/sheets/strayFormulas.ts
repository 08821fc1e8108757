import type { Scope } from '../tabs/compiler/compileFormula';
import { type RangeRows, rangesIn } from '../tabs/compiler/extendRanges';
import { columnLetters } from '../tabs/model/area';
import type { Layout } from '../tabs/model/layout';
import { readCells } from './readCells';
import { sheetsNamed } from './workbook';

/**
 * Tells formulas of ours that read a column in which nothing is: someone deleted a column while a check that gave it
 * back was under way, and what the check wrote then followed what stood there. One that people have pointed at a
 * column of theirs is no such formula.
 */
export function strayFormulas({ own, others }: Pick<Scope, 'own' | 'others'>) {
  const layouts = [own, ...Object.values(others)].map((layout) => [layout.name, layout] as const);
  const tables = new Map(layouts.map(([name, layout]) => [name, tableOf(layout)]));
  return (has: string, wanted: () => string | undefined): boolean => {
    const beside = rangesIn(has, own.name).filter(
      ({ name, column }) => tables.get(name)?.letters.has(column) === false,
    );
    return (
      beside.length > 0 &&
      shape(has) === shape(wanted() ?? '') &&
      beside.every((range) => isNobodys(range, tables.get(range.name)?.layout))
    );
  };
}

const tableOf = (layout: Layout) => ({
  layout,
  letters: new Set(
    Object.values(layout.blocks).flatMap(({ columns }) =>
      Object.values(columns).map(columnLetters),
    ),
  ),
});

/** Whether no header stands above the cells, which the sheet may have no more. */
function isNobodys({ name, column, first }: RangeRows, layout: Layout | undefined): boolean {
  const block = Object.values(layout?.blocks ?? {}).find(({ firstRow }) => firstRow === first);
  const [sheet] = sheetsNamed([name]);
  if (!block || !sheet) return false;
  const [headers = []] = readCells(sheet.getRange(`${block.headerRow}:${block.headerRow}`));
  return headers.every((header, i) => header === '' || columnLetters(i + 1) !== column);
}

/** A formula without the places that it reads, and without quotes that a name does not need. */
const shape = (formula: string): string =>
  formula.replace(/\$[A-Z]+\$\d+/g, '$').replace(/'([^'!]+)'!/g, '$1!');
