/** Does something on a new sheet, which is removed again. */
export function onNewSheet(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(`contract ${Date.now()}`);
  try {
    work(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}
