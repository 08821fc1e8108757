import { cellOperations, rangeOf } from './cellOperations';
import { moveFormula } from './moveFormula';
import type { Place } from './protocol';
import type { Workbook } from './workbook';

export interface SortKey {
  /** Column from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** What people do besides typing, and what scripts do to whole ranges. */
export const actionOperations = {
  sort(book: Workbook, place: Place, keys: SortKey[]): void {
    const order = keys.map(({ column, ascending }) => ({
      column: column - place.column,
      ascending,
    }));
    rangeOf(book, place).sort(order);
  },
  merge(book: Workbook, place: Place): void {
    rangeOf(book, place).merge();
  },
  /** Copies values, formulas (moved along) and formats by repeating the source over the target. */
  copy(book: Workbook, from: Place, to: Place, what: 'all' | 'values' | 'format'): void {
    const source = rangeOf(book, from);
    const values = cellOperations.getValues(book, from);
    const formulas = source.getFormulas();
    const styles = source.getCellDatas().map((row) => row.map((cell) => cell?.s ?? null));
    const cells = Array.from({ length: to.rows }, (_, i) =>
      Array.from({ length: to.columns }, (_unused, j) => {
        const [si, sj] = [i % from.rows, j % from.columns];
        const by = { rows: to.row - from.row + i - si, columns: to.column - from.column + j - sj };
        const formula = formulas[si]?.[sj];
        const value = values[si]?.[sj];
        const plain = typeof value === 'object' ? value.serial : value === '' ? null : value;
        const content =
          formula && what === 'all'
            ? { f: moveFormula(formula, by), v: null }
            : { v: plain ?? null, f: null };
        const style = what === 'values' ? {} : { s: styles[si]?.[sj] ?? null };
        return { ...(what === 'format' ? {} : content), ...style };
      }),
    );
    rangeOf(book, to).setValues(cells as never);
  },
  async undo(book: Workbook): Promise<void> {
    await book.book.undo();
  },
  setFilter(book: Workbook, place: Place, column: number, hide: string[]): void {
    const range = rangeOf(book, place);
    const filter = range.getFilter() ?? range.createFilter();
    const shown = range
      .getDisplayValues()
      .slice(1)
      .map((row) => String(row[column - place.column] ?? ''))
      .filter((text) => !hide.includes(text));
    filter?.setColumnFilterCriteria(column - 1, {
      colId: column - 1,
      filters: {
        filters: [...new Set(shown)].filter((t) => t !== ''),
        ...(shown.includes('') ? { blank: true } : {}),
      },
    });
  },
};
