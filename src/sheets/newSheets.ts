import { applyFrame } from './applyPlan';
import { addCopy, addSheet } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Name of a sheet that is to be made, and its index, counted from 0; without one it comes last. */
export interface NewSheet {
  readonly name: string;
  readonly index?: number | undefined;
}

/** Sheets that are made together have a frame, which `applyPlan` is told. */
export const areFramed = (wanted: readonly NewSheet[]): boolean => wanted.length > 1;

/**
 * Makes empty, hidden sheets, one after the other. What they have in common the first gets, and the others are copies of it:
 * a call each. One alone has no frame.
 */
export function addSheets(wanted: readonly NewSheet[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const { name, index } of wanted) {
    const [first] = sheets;
    const sheet = first ? addCopy(first, name, index) : addSheet(name, index);
    if (!first && areFramed(wanted)) applyFrame(sheet);
    sheets.push(sheet);
  }
  return sheets;
}
