/** Whether nobody has left anything on a sheet: no cell, note, dropdown, colouring rule, chart or picture. */
export function isUntouched(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  if (sheet.getLastRow() > 0 || sheet.getCharts().length > 0 || hasPictures(sheet)) return false;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return (
    sheet.getConditionalFormatRules().length === 0 &&
    all.getNotes().every((line) => line.every((note) => note === '')) &&
    all.getDataValidations().every((line) => line.every((rule) => rule === null))
  );
}

/** Whether a picture or a drawing lies over the cells of a sheet. */
export function hasPictures(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getImages().length > 0 || sheet.getDrawings().length > 0;
}
