import { type Behaviour, same, thrown } from './assert';

/** Ranges, sizes and what is refused. */
export const shapes: Behaviour[] = [
  {
    name: 'a new sheet has 1000 rows and 26 columns',
    run: (sheet) => same([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    name: 'too few rows of data are refused with both numbers',
    run(sheet) {
      same(
        thrown(() => sheet.getRange('A1:A2').setValues([[1]])),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'too many columns of data are refused with both numbers',
    run(sheet) {
      same(
        thrown(() => sheet.getRange('A1').setValues([[1, 2]])),
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      );
    },
  },
  {
    name: 'a range outside of the sheet is refused',
    run(sheet) {
      same(
        thrown(() => sheet.getRange(1001, 1)),
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      same(
        thrown(() => sheet.getRange(0, 1)),
        'The starting row of the range is too small.',
      );
      same(
        thrown(() => sheet.getRange(1, 1, 0, 1)),
        'The number of rows in the range must be at least 1.',
      );
    },
  },
  {
    name: 'two sheets of one name are refused',
    run(sheet) {
      const name = sheet.getName();
      same(
        thrown(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet(name)),
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    },
  },
  {
    name: 'a workbook has at most ten million cells, a cell at most 50,000 characters',
    run(sheet) {
      thrown(() => sheet.insertColumnsAfter(26, 10_000));
      same(sheet.getMaxColumns(), 26);
      thrown(() => sheet.getRange('A1').setValue('x'.repeat(50_001)));
      same(sheet.getRange('A1').getValue(), '');
    },
  },
  {
    name: 'rows and columns can be added and removed at the end',
    run(sheet) {
      sheet.insertColumnsAfter(26, 4);
      sheet.deleteRows(101, 900);
      same([sheet.getMaxRows(), sheet.getMaxColumns()], [100, 30]);
      sheet.getRange(100, 30).setValue('corner');
      same([sheet.getLastRow(), sheet.getLastColumn()], [100, 30]);
    },
  },
  {
    name: 'formulas follow when rows are inserted, moved or deleted above',
    run(sheet) {
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
      sheet.insertRowsBefore(2, 2);
      same(sheet.getRange('A5').getFormula(), '=SUM(A1:A4)');
      sheet.getRange('A2').setValue(10);
      same(sheet.getRange('A5').getValue(), 13);
      sheet.deleteRow(3);
      same(sheet.getRange('A4').getFormula(), '=SUM(A1:A3)');
    },
  },
];
