type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook that the script is bound to. */
function workbook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** What Google knows the file by; a copy has another. */
export function workbookId(): string {
  return workbook().getId();
}

export function hasSheet(name: string): boolean {
  return workbook().getSheetByName(name) !== null;
}

/** That name, or the next with a number, that no sheet has. */
export function freeName(name: string): string {
  if (!hasSheet(name)) return name;
  for (let n = 2; ; n++) if (!hasSheet(`${name} ${n}`)) return `${name} ${n}`;
}

/** The sheets of some names that the workbook has. */
export function sheetsNamed(names: readonly string[]): Sheet[] {
  return [...new Set(names)].flatMap((name) => workbook().getSheetByName(name) ?? []);
}

/** The sheet with an id; undefined when it was deleted. */
export function sheetById(id: number | undefined): Sheet | undefined {
  return id === undefined ? undefined : (workbook().getSheetById(id) ?? undefined);
}

export function allSheets(): Sheet[] {
  return workbook().getSheets();
}

/** Adds an empty, hidden sheet without gridlines at an index counted from 0, or at the end. */
export function addSheet(name: string, index?: number): Sheet {
  const sheet = workbook().insertSheet(name, index ?? workbook().getSheets().length);
  sheet.hideSheet();
  sheet.setHiddenGridlines(true);
  return sheet;
}

/** The same as a copy of one that is as new and hidden, in one call; nobody says that copies are hidden, too. */
export function addCopy(template: Sheet, name: string, index?: number): Sheet {
  const place = index ?? workbook().getSheets().length;
  const sheet = workbook().insertSheet(name, place, { template });
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  return sheet;
}

/** Adds an empty sheet in sight, as a new workbook has one. */
export function addBlankSheet(name: string): void {
  workbook().insertSheet(name, 0);
}

/** The sheet of that name if it is hidden and empty, as one that was made and never filled. */
export function unusedSheet(name: string): Sheet | undefined {
  const sheet = workbook().getSheetByName(name);
  return sheet?.isSheetHidden() && sheet.getLastRow() === 0 ? sheet : undefined;
}

/** Removes a sheet that is there and has nothing in it. */
export function removeEmptySheet(name: string): void {
  const sheet = workbook().getSheetByName(name);
  if (sheet?.getLastRow() === 0) workbook().deleteSheet(sheet);
}

/** Removes a sheet if it is there: a call that failed may have made it all the same. */
export function removeSheet(name: string): void {
  const sheet = workbook().getSheetByName(name);
  if (sheet) workbook().deleteSheet(sheet);
}

export function deleteSheet(sheet: Sheet): void {
  workbook().deleteSheet(sheet);
}

/**
 * Brings a sheet in sight when no other would be once some are hidden or deleted, which Google refuses.
 * Gives whether it had to.
 */
export function keepInSight(sheet: Sheet, going: readonly Sheet[]): boolean {
  if (!sheet.isSheetHidden()) return false;
  const ids = going.map((gone) => gone.getSheetId());
  const stays = (other: Sheet) => !other.isSheetHidden() && !ids.includes(other.getSheetId());
  if (allSheets().some(stays)) return false;
  sheet.showSheet();
  return true;
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

/** The sheet that the person looks at. */
export function sheetInFront(): Sheet {
  return workbook().getActiveSheet();
}

/** The row that the person is on, on that sheet. */
export function rowInFront(): number {
  return sheetInFront().getCurrentCell()?.getRow() ?? 1;
}

/** Makes a sheet the one that people see; one that they hid stays hidden. */
export function openSheet(sheet: Sheet): void {
  if (!sheet.isSheetHidden()) workbook().setActiveSheet(sheet);
}

/** Sends all pending changes, so that a failure shows here and not after we said that all is well. */
export function sendChanges(): void {
  SpreadsheetApp.flush();
}

/** Says something in the corner. A viewer's or a restricted execution may not: that is no failure. */
export function showToast(message: string, title: string): void {
  try {
    workbook().toast(message, title, 15);
  } catch {
    // What was to be said stands in the sheet as well.
  }
}

/** Brings a cell in front of the person. */
export function activateCell(sheet: Sheet, row: number, column: number): void {
  sheet.getRange(row, column).activate();
}
