import { type Behaviour, same } from './assert';

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** Sheets among others, and where things are on one. */
export const sheets: Behaviour[] = [
  {
    name: 'a workbook has an id, and its sheets are found by theirs',
    run(sheet) {
      same(book().getId().length > 0, true);
      same(book().getSheetById(sheet.getSheetId())?.getName(), sheet.getName());
      same(book().getSheetById(1_234_567), null);
      same(
        book()
          .getSheets()
          .filter((s) => s.getSheetId() === sheet.getSheetId()).length,
        1,
      );
    },
  },
  {
    name: 'a sheet says its place among the others, counted from 1',
    run(sheet) {
      const places = book()
        .getSheets()
        .map((s) => s.getSheetId());
      same(sheet.getIndex(), places.indexOf(sheet.getSheetId()) + 1);
    },
  },
  {
    name: 'a hidden sheet says so and can be shown again',
    run(sheet) {
      const other = book().insertSheet(`hidden ${Date.now()}`);
      try {
        other.hideSheet();
        same([sheet.isSheetHidden(), other.isSheetHidden()], [false, true]);
        other.showSheet();
        same(other.isSheetHidden(), false);
      } finally {
        book().deleteSheet(other);
      }
    },
  },
  {
    name: 'a sheet that is made from a template has its size, its heights, what is frozen and hidden, and how its cells look',
    run(sheet) {
      sheet.deleteRows(21, sheet.getMaxRows() - 20);
      sheet.setRowHeightsForced(3, 2, 40).setFrozenRows(4);
      sheet.hideColumns(1);
      sheet.hideRows(1, 2);
      sheet.setHiddenGridlines(true);
      const copy = book().insertSheet(`copy ${Date.now()}`, 0, { template: sheet });
      try {
        if (copy.isSheetHidden()) copy.showSheet();
        same([copy.getIndex(), copy.getMaxRows(), copy.getLastRow()], [1, 20, 0]);
        same([copy.getRowHeight(3), copy.getFrozenRows()], [40, 4]);
        same([copy.isColumnHiddenByUser(1), copy.isRowHiddenByUser(2)], [true, true]);
        same([copy.hasHiddenGridlines(), copy.getSheetId() === sheet.getSheetId()], [true, false]);
        copy.getRange('B2').setValue('x');
        same(sheet.getLastRow(), 0);
      } finally {
        book().deleteSheet(copy);
      }
    },
  },
  {
    name: 'the sheet in front is the one that was brought there, with the cell that was chosen',
    run(sheet) {
      book().setActiveSheet(sheet);
      same(book().getActiveSheet().getSheetId(), sheet.getSheetId());
      sheet.getRange('C5').activate();
      same(sheet.getCurrentCell()?.getRow(), 5);
      const other = book().insertSheet(`front ${Date.now()}`);
      other.activate();
      same(book().getActiveSheet().getSheetId(), other.getSheetId());
      sheet.activate();
      same(book().getActiveSheet().getSheetId(), sheet.getSheetId());
      book().deleteSheet(other);
    },
  },
  {
    name: 'the range of the data begins at A1 and ends with the last cell that holds something',
    run(sheet) {
      same(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange('C4').setValue('x');
      sheet.getRange('B6').setNote('n').setBackground('#ff0000');
      const data = sheet.getDataRange();
      same(
        [data.getRow(), data.getColumn(), data.getNumRows(), data.getNumColumns()],
        [1, 1, 4, 3],
      );
    },
  },
  {
    name: 'a row is appended below the last cell that holds something',
    run(sheet) {
      sheet.getRange('B2').setValue('x');
      sheet.appendRow(['甲', 2]);
      same(sheet.getRange('A3:B3').getValues(), [['甲', 2]]);
    },
  },
  {
    name: 'appending to a full sheet makes it longer',
    run(sheet) {
      sheet.deleteRows(3, 998);
      sheet.getRange('A2').setValue('last');
      sheet.appendRow(['new']);
      same([sheet.getMaxRows(), sheet.getRange('A3').getValue()], [3, 'new']);
    },
  },
  {
    name: 'a row is moved before another, with its note',
    run(sheet) {
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('A4').setNote('four');
      sheet.moveRows(sheet.getRange(4, 1), 2);
      same(sheet.getRange('A1:A4').getValues(), [[1], [4], [2], [3]]);
      same(sheet.getRange('A2').getNote(), 'four');
    },
  },
  {
    name: 'a column is moved before another, with its note',
    run(sheet) {
      sheet.getRange('A1:D1').setValues([[1, 2, 3, 4]]);
      sheet.getRange('D1').setNote('four');
      sheet.moveColumns(sheet.getRange(1, 4), 1);
      same(sheet.getRange('A1:D1').getValues(), [[4, 1, 2, 3]]);
      same(sheet.getRange('A1').getNote(), 'four');
    },
  },
  {
    name: 'rows and columns are inserted where they are wanted, and columns deleted',
    run(sheet) {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.insertRowBefore(2);
      sheet.insertRowsAfter(3, 2);
      same(sheet.getRange('A1:A4').getValues(), [[1], [''], [3], ['']]);
      sheet.deleteColumns(1, 1);
      same(sheet.getRange('A1:A3').getValues(), [[2], [''], [4]]);
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [1003, 25]);
    },
  },
  {
    name: 'a list of ranges gets one number format, and no other cell does',
    run(sheet) {
      sheet.getRangeList(['A1', 'B2:B3']).setNumberFormat('@');
      same(sheet.getRange('A1:B3').getNumberFormats(), [
        ['@', sheet.getRange('C1').getNumberFormat()],
        [sheet.getRange('C1').getNumberFormat(), '@'],
        [sheet.getRange('C1').getNumberFormat(), '@'],
      ]);
    },
  },
  {
    name: 'a list of ranges takes one value',
    run(sheet) {
      sheet.getRangeList(['A1', 'B2:B3']).setValue('x');
      same(sheet.getRange('A1:B3').getValues(), [
        ['x', ''],
        ['', 'x'],
        ['', 'x'],
      ]);
    },
  },
  {
    name: 'a list of ranges loses its notes, and no other cell does',
    run(sheet) {
      sheet.getRange('A1:B2').setNotes([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      sheet.getRangeList(['A1', 'B1:B2']).clearNote();
      same(sheet.getRange('A1:B2').getNotes(), [
        ['', ''],
        ['c', ''],
      ]);
    },
  },
  {
    name: 'notes are read and written cell by cell',
    run(sheet) {
      sheet.getRange('A1:B1').setNotes([['一\n二', null as unknown as string]]);
      same(sheet.getRange('A1:B1').getNotes(), [['一\n二', '']]);
    },
  },
  {
    name: 'rows are sorted by one column and then by another',
    run(sheet) {
      const range = sheet.getRange('A1:B3');
      range.setValues([
        [2, 'a'],
        [1, 'b'],
        [2, 'c'],
      ]);
      range.sort([
        { column: 1, ascending: true },
        { column: 2, ascending: false },
      ]);
      same(range.getValues(), [
        [1, 'b'],
        [2, 'c'],
        [2, 'a'],
      ]);
    },
  },
  {
    name: 'a copy onto a larger range is repeated, formulas moving along',
    doubtful: true,
    run(sheet) {
      sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      sheet.getRange('B1').setFormula('=A1*2');
      sheet.getRange('B1').copyTo(sheet.getRange('B2:B4'));
      same(sheet.getRange('B1:B4').getValues(), [[2], [4], [6], [8]]);
    },
  },
  {
    name: 'a function that a person runs may say something in the corner',
    run() {
      book().toast('contract', 'contract', 1);
      SpreadsheetApp.flush();
    },
  },
];
