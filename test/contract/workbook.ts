import { type Behaviour, same, thrown } from './assert';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** Runs with no sheet in sight but one. */
function alone(sheet: Sheet, work: () => void): void {
  const others = book()
    .getSheets()
    .filter((s) => s.getSheetId() !== sheet.getSheetId() && !s.isSheetHidden());
  for (const other of others) other.hideSheet();
  try {
    work();
  } finally {
    for (const other of others) other.showSheet();
  }
}

/** What cannot be tried without touching other sheets: nothing for a spreadsheet that someone uses. */
export const workbook: Behaviour[] = [
  {
    name: 'the last visible sheet can be neither hidden nor deleted',
    run(sheet) {
      alone(sheet, () => {
        thrown(() => sheet.hideSheet());
        thrown(() => book().deleteSheet(sheet));
        same(sheet.isSheetHidden(), false);
      });
    },
  },
];
