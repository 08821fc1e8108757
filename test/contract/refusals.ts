import { type Behaviour, same, thrown } from './assert';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const ROWS = 'Those rows are out of bounds.';
const COLUMNS = 'Those columns are out of bounds.';

/** A sheet of its own that is gone again. */
function deleted(): Sheet {
  const sheet = book().insertSheet(`gone ${Date.now()}`);
  book().deleteSheet(sheet);
  return sheet;
}

/** What is refused of rows, columns and sheets: at the call itself, and nothing of it is done. */
export const refusals: Behaviour[] = [
  {
    name: 'rows and columns that the sheet does not have are neither deleted nor hidden nor shown',
    run(sheet) {
      same(
        [
          thrown(() => sheet.deleteRows(1000, 2)),
          thrown(() => sheet.deleteRow(1001)),
          thrown(() => sheet.deleteRow(0)),
          thrown(() => sheet.hideRows(1000, 2)),
          thrown(() => sheet.showRows(1001, 1)),
        ],
        [ROWS, ROWS, ROWS, ROWS, ROWS],
      );
      same(
        [thrown(() => sheet.deleteColumns(26, 2)), thrown(() => sheet.hideColumns(27))],
        [COLUMNS, COLUMNS],
      );
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
    },
  },
  {
    name: 'nothing is inserted beside rows and columns that the sheet does not have',
    run(sheet) {
      same(
        [
          thrown(() => sheet.insertRowsAfter(1001, 1)),
          thrown(() => sheet.insertRowsBefore(1002, 1)),
          thrown(() => sheet.insertRowBefore(0)),
        ],
        [ROWS, ROWS, ROWS],
      );
      same(
        thrown(() => sheet.insertColumnsAfter(27, 1)),
        COLUMNS,
      );
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
    },
  },
  {
    name: 'a width for columns that the sheet does not have is refused',
    run(sheet) {
      thrown(() => sheet.setColumnWidths(26, 2, 50));
      thrown(() => sheet.setFrozenRows(1001));
      thrown(() => sheet.setFrozenColumns(26));
    },
  },
  {
    name: 'all rows, all columns, and all that are not frozen, cannot be deleted',
    run(sheet) {
      thrown(() => sheet.deleteRows(1, 1000));
      thrown(() => sheet.deleteColumns(1, 26));
      sheet.setFrozenRows(2);
      same(
        thrown(() => sheet.deleteRows(3, 998)),
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);
      sheet.deleteRows(4, 997);
      same(sheet.getMaxRows(), 3);
    },
  },
  {
    name: 'all rows or all columns cannot be hidden, at once or one after the other',
    doubtful: true,
    run(sheet) {
      thrown(() => sheet.hideRows(1, 1000));
      sheet.hideColumns(1, 25);
      thrown(() => sheet.hideColumns(26));
      same([sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(26)], [false, false]);
    },
  },
  {
    name: 'a sheet that was deleted is an error at the call itself',
    run(sheet) {
      const [gone, other] = [deleted(), sheet.getRange('A1')];
      thrown(() => gone.getMaxRows());
      thrown(() => gone.hideRows(1));
      thrown(() => gone.getRange('A1'));
      thrown(() => book().deleteSheet(gone));
      other.setValue(1);
      same(other.getValue(), 1);
    },
  },
  {
    name: 'a range whose sheet was deleted is an error at the call itself',
    doubtful: true,
    run(sheet) {
      const gone = book().insertSheet(`gone ${Date.now()}`);
      const range = gone.getRange('A1');
      book().deleteSheet(gone);
      thrown(() => range.getValue());
      thrown(() => range.setValue(1));
      thrown(() => range.setBackground('#ff0000'));
      sheet.getRange('A1').setValue(1);
      same(sheet.getRange('A1').getValue(), 1);
    },
  },
  {
    name: 'a range whose rows were deleted is an error at the call itself',
    doubtful: true,
    run(sheet) {
      const range = sheet.getRange(1000, 1);
      sheet.deleteRows(900, 101);
      thrown(() => range.setValue(1));
      same(sheet.getLastRow(), 0);
    },
  },
  {
    name: 'a name that another sheet has, or longer than 100 characters, is refused',
    run(sheet) {
      const name = sheet.getName();
      thrown(() => sheet.setName('x'.repeat(101)));
      const other = book().insertSheet(`other ${Date.now()}`);
      thrown(() => other.setName(name));
      book().deleteSheet(other);
      same(sheet.getName(), name);
    },
  },
];
