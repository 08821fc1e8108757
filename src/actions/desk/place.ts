import type { OurTab } from '../../sheets/ourTab';
import { activateCell, sheetById } from '../../sheets/workbook';
import { blockLayout } from '../../tabs/model/layout';

/** A cell that the panel leads to; row and column count from 1. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export function placeOf(our: OurTab, row: number, key: string, block?: string): Place {
  const column = blockLayout(our.layout, block).columns[key] ?? 1;
  return { sheet: our.sheet.getSheetId(), row, column };
}

/** Brings a sheet, and a cell of it when one is named, in front of the person; false when it is gone. */
export function showPlace(place: unknown): boolean {
  const { sheet: id, row, column } = (place ?? {}) as Partial<Place>;
  const sheet = sheetById(id);
  if (!sheet) return false;
  if (row === undefined) {
    sheet.activate();
    return true;
  }
  if (!isIndex(row) || !isIndex(column)) return false;
  if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
  activateCell(sheet, row, column);
  return true;
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
