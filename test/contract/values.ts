import { type Behaviour, same } from './assert';

/** Reading and writing cells. */
export const values: Behaviour[] = [
  {
    name: 'a blank cell reads as empty text',
    run: (sheet) => same(sheet.getRange('A1:B1').getValues(), [['', '']]),
  },
  {
    name: 'numbers, text and truth values come back as they are',
    run(sheet) {
      const row = [[1.5, '活动', true, false, 0]];
      sheet.getRange('A1:E1').setValues(row);
      same(sheet.getRange('A1:E1').getValues(), row);
    },
  },
  {
    name: 'text that begins with = becomes a formula',
    run(sheet) {
      sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
      same(sheet.getRange('B1').getValue(), 6);
      same(sheet.getRange('A1:B1').getFormulas(), [['', '=A1*3']]);
    },
  },
  {
    name: 'a leading apostrophe makes text and does not become part of it',
    run(sheet) {
      const texts = ['=1+1', '+1', '-1', '@x', '50%', '1-2', 'TRUE', '5/12', "'x", '\tx'];
      sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((text) => [`'${text}`]));
      const range = sheet.getRange(1, 1, texts.length, 1);
      same(
        range.getValues(),
        texts.map((text) => [text]),
      );
      range.setNumberFormat('@').setBackground('#ff0000');
      same(
        range.getValues(),
        texts.map((text) => [text]),
      );
      same(
        range.getFormulas(),
        texts.map(() => ['']),
      );
    },
  },
  {
    name: 'text that looks like a number, percentage or truth value becomes one',
    run(sheet) {
      sheet.getRange('A1:D1').setValues([['12', '50%', 'TRUE', '1,234']]);
      same(sheet.getRange('A1:D1').getValues(), [[12, 0.5, true, 1234]]);
    },
  },
  {
    name: 'a percentage is a fraction in any cell, and 1e9 a number',
    run(sheet) {
      sheet.getRange('C1:D1').setNumberFormat('0.0%');
      sheet.getRange('A1:C1').setValues([['3.5%', '1e9', '3.5%']]);
      same(sheet.getRange('A1:C1').getValues(), [[0.035, 1e9, 0.035]]);
      same(sheet.getRange('C1').getDisplayValue(), '3.5%');
    },
  },
  {
    name: 'a reading sees every write before it, formulas included',
    run(sheet) {
      sheet.getRange('A1').setValue(1);
      sheet.getRange('B1').setFormula('=A1+1');
      sheet.getRange('A1').setValue(41);
      same(sheet.getRange('B1').getValue(), 42);
    },
  },
  {
    name: 'formats do not touch formulas',
    run(sheet) {
      sheet.getRange('A1:B1').setValues([[0.172, '=A1']]);
      sheet.getRange('A1:B1').setNumberFormats([['0.0%', '0%']]);
      sheet.getRange('B1').setBackground('#ff0000').setHorizontalAlignment('right');
      same(sheet.getRange('A1:B1').getDisplayValues(), [['17.2%', '17%']]);
      same(sheet.getRange('B1').getFormula(), '=A1');
    },
  },
  {
    name: 'a date is a serial number with a format, and reads as a Date',
    run(sheet) {
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(45424);
      same(sheet.getRange('A1').getDisplayValue(), '2024-05-12');
      const date: unknown = sheet.getRange('A1').getValue();
      same(date instanceof Date, true);
      const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      same(Utilities.formatDate(date as Date, zone, 'yyyy-MM-dd HH:mm'), '2024-05-12 00:00');
    },
  },
  {
    name: 'a Date written is the same moment when read',
    run(sheet) {
      const late = new Date(Date.UTC(2024, 4, 12, 15, 59, 0));
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(late);
      same((sheet.getRange('A1').getValue() as Date).getTime(), late.getTime());
    },
  },
  {
    name: 'an error in a formula reads as its text',
    run(sheet) {
      sheet.getRange('A1').setFormula('=1/0');
      same(sheet.getRange('A1').getValue(), '#DIV/0!');
    },
  },
  {
    name: 'clearContent keeps formats, notes and dropdowns',
    run(sheet) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
      sheet
        .getRange('A1')
        .setValue(1)
        .setBackground('#ff0000')
        .setNote('n')
        .setDataValidation(rule);
      sheet.getRange('A1').clearContent();
      same(sheet.getRange('A1').getValue(), '');
      same(sheet.getRange('A1').getBackgrounds(), [['#ff0000']]);
      same(sheet.getRange('A1').getNote(), 'n');
      same(sheet.getRange('A1').getDataValidation() !== null, true);
    },
  },
  {
    name: 'what is no number becomes the error #NUM!',
    doubtful: true,
    run(sheet) {
      sheet.getRange('A1:B1').setValues([[Number.NaN, Number.POSITIVE_INFINITY]]);
      same(sheet.getRange('A1:B1').getValues(), [['#NUM!', '#NUM!']]);
    },
  },
];
