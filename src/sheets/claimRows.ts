type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Row numbers at the end of a table that are this execution's alone, for answers without a lock: appending a row is
 * one step for the service, so that two who append at once get two rows. They are known by what stands
 * in column A until they are written; letters alone, which no format reads as anything else.
 */
export function claimRows(sheet: Sheet, count: number): number[] {
  const mark = Array.from({ length: 12 }, () => letter(Math.random())).join('');
  for (let i = 0; i < count; i++) sheet.appendRow([mark]);
  return sheet
    .getRange('A:A')
    .getValues()
    .flatMap(([cell], i) => (cell === mark ? [i + 1] : []));
}

/** For a number from 0 to 1. */
function letter(share: number): string {
  return String.fromCharCode(97 + Math.floor(share * 26));
}
