type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook that the script is bound to. */
function workbook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function hasSheet(name: string): boolean {
  return workbook().getSheetByName(name) !== null;
}

/** Adds an empty sheet at an index counted from 0, or at the end. */
export function addSheet(name: string, index?: number): Sheet {
  return workbook().insertSheet(name, index ?? workbook().getSheets().length);
}

/** Removes a sheet if it is there: a call that failed may have made it all the same. */
export function removeSheet(name: string): void {
  const sheet = workbook().getSheetByName(name);
  if (sheet) workbook().deleteSheet(sheet);
}

/** The range of that name, whose name follows when sheets are renamed or moved. */
export function namedRange(name: string): GoogleAppsScript.Spreadsheet.Range | null {
  return workbook().getRangeByName(name);
}

/** Gives a name to a whole sheet. */
export function nameWholeSheet(name: string, sheet: Sheet): void {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  workbook().setNamedRange(name, all);
}

export function forgetName(name: string): void {
  if (workbook().getRangeByName(name)) workbook().removeNamedRange(name);
}

export function showSheet(sheet: Sheet): void {
  workbook().setActiveSheet(sheet);
}

/** Sends all pending changes, so that a failure shows here and not after we said that all is well. */
export function sendChanges(): void {
  SpreadsheetApp.flush();
}
