import type { ICellData, Nullable } from '@univerjs/core';
import type { Place } from './protocol';
import { STYLE_ATTRIBUTES, type StyleAttribute, type StyleValue } from './styleAttributes';
import type { Workbook } from './workbook';

/** Attributes of a cell that are set; what is left out stays. */
export type Styles = Partial<Record<StyleAttribute, StyleValue>>;

/** Attributes as Univer has them, and by id of a style whether that has them all. */
interface Change {
  readonly style: object;
  readonly isIn: Map<string, boolean>;
}

interface CellStyle extends Pick<ICellData, 't'> {
  readonly s: object;
}
type CellStyles = Record<number, Record<number, CellStyle>>;

/**
 * Styles that were set and wait, by sheet: a script that makes a tab sets seven attributes one after
 * the other, and Univer takes as long for one of a cell as for all.
 */
export class PendingStyles {
  private sheets = new Map<number, CellStyles>();
  private readonly merged = new WeakMap<object, WeakMap<object, object>>();

  of(sheet: number): CellStyles {
    const found = this.sheets.get(sheet) ?? {};
    this.sheets.set(sheet, found);
    return found;
  }

  /** One style on another; the same object for the same two, which scripts/engine/tunedSheets goes by. */
  merge(waits: object, style: object): object {
    const on = this.merged.get(waits) ?? new WeakMap<object, object>();
    this.merged.set(waits, on);
    const both = on.get(style) ?? Object.freeze({ ...waits, ...style });
    on.set(style, both);
    return both;
  }

  /** Gives what waits, once. */
  take(): ReadonlyMap<number, CellStyles> {
    const { sheets } = this;
    if (sheets.size > 0) this.sheets = new Map();
    return sheets;
  }
}

/**
 * Changes styles alone. Univer's own setter would drop the formulas of the cells, and make a number
 * that a formula gave a text where the format is text: it keeps its type. Cells that look so already
 * are left out: Univer clones, merges and hashes the style of each that it is given. `keyAt` tells
 * which cells get the same, `stylesOf` what.
 */
export function applyStyles<K>(
  book: Workbook,
  place: Place,
  keyAt: (i: number, j: number) => K,
  stylesOf: (key: K) => Styles,
): void {
  const cells = book.sheet(place.sheet).getSheet().getCellMatrix().getMatrix();
  const known = book.book.getWorkbook().getStyles();
  const changes = new Map<K, Change>();
  const changeAt = (i: number, j: number): Change => {
    const key = keyAt(i, j);
    const found = changes.get(key) ?? { style: univerStyle(stylesOf(key)), isIn: new Map() };
    changes.set(key, found);
    return found;
  };
  const looksSo = (cell: Nullable<ICellData>, { style, isIn }: Change): boolean => {
    const id = cell?.s || '';
    if (typeof id !== 'string') return holds(id, style);
    const is = isIn.get(id) ?? holds(known.get(id), style);
    isIn.set(id, is);
    return is;
  };
  const { pendingStyles } = book;
  const pending = pendingStyles.of(place.sheet);
  for (let i = 0; i < place.rows; i++) {
    const at = place.row - 1 + i;
    const row = pending[at] ?? {};
    for (let j = 0; j < place.columns; j++) {
      const column = place.column - 1 + j;
      const cell = cells[at]?.[column];
      const change = changeAt(i, j);
      const waits = row[column];
      if (!waits && looksSo(cell, change)) continue;
      const isResult = cell?.f != null || cell?.si != null;
      const style = waits ? pendingStyles.merge(waits.s, change.style) : change.style;
      row[column] = { s: style, ...(isResult ? { t: cell.t } : {}) };
    }
    if (Object.keys(row).length > 0) pending[at] = row;
  }
}

const univerStyle = (styles: Styles): object =>
  Object.freeze(
    Object.assign(
      {},
      ...Object.entries(styles).map(([key, value]) =>
        STYLE_ATTRIBUTES[key as StyleAttribute].to(value),
      ),
    ),
  );

/** Whether a style has all that a change would give it. */
function holds(style: unknown, change: unknown): boolean {
  if (change === null || change === undefined) return style === null || style === undefined;
  if (typeof change !== 'object') return style === change;
  if (typeof style !== 'object' && Object.keys(change).length > 0) return false;
  return Object.entries(change).every(([key, value]) =>
    holds((style as Record<string, unknown> | null | undefined)?.[key], value),
  );
}
