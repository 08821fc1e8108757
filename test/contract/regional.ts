import { type Behaviour, same } from './assert';

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** Does something in another zone and locale, and puts both back. */
function elsewhere(timeZone: string, locale: string, work: () => void): void {
  const before = [book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale()] as const;
  book().setSpreadsheetTimeZone(timeZone);
  book().setSpreadsheetLocale(locale);
  try {
    work();
  } finally {
    book().setSpreadsheetTimeZone(before[0]);
    book().setSpreadsheetLocale(before[1]);
  }
}

/** Time zone and locale of a spreadsheet. */
export const regional: Behaviour[] = [
  {
    name: 'the zone of the script is the one of its manifest, whatever the spreadsheet has',
    run() {
      elsewhere('Europe/Berlin', book().getSpreadsheetLocale(), () => {
        same(Session.getScriptTimeZone(), 'Asia/Shanghai');
      });
    },
  },
  {
    name: 'a spreadsheet has the zone and locale that a script gives it',
    run() {
      elsewhere('America/Los_Angeles', 'de_DE', () => {
        same(
          [book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale()],
          ['America/Los_Angeles', 'de_DE'],
        );
      });
    },
  },
  {
    name: 'a date cell shows the same day in another zone, and is another moment',
    run(sheet) {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
      cell.setValue('2024-06-17 21:00');
      const before = (cell.getValue() as Date).getTime();
      const zone = book().getSpreadsheetTimeZone();
      const other = zone === 'Asia/Tokyo' ? 'Asia/Shanghai' : 'Asia/Tokyo';
      elsewhere(other, book().getSpreadsheetLocale(), () => {
        same(cell.getDisplayValue(), '2024-06-17 21:00');
        same((cell.getValue() as Date).getTime() === before, false);
      });
    },
  },
  {
    name: 'formulas with commas and points are read alike in a locale with commas in its numbers',
    run(sheet) {
      elsewhere(book().getSpreadsheetTimeZone(), 'de_DE', () => {
        sheet.getRange('A1').setFormula('=ROUND(2.26,1)+SUM(1,2)');
        same(sheet.getRange('A1').getValue(), 5.3);
        same(sheet.getRange('A1').getFormula(), '=ROUND(2.26,1)+SUM(1,2)');
      });
    },
  },
  {
    name: 'text that a script sets is read by the locale, and a number is shown by it',
    run(sheet) {
      elsewhere(book().getSpreadsheetTimeZone(), 'de_DE', () => {
        sheet.getRange('A1:B1').setValues([['2,5', 1234.5]]);
        sheet.getRange('B1').setNumberFormat('#,##0.0');
        same(sheet.getRange('A1').getValue(), 2.5);
        same(sheet.getRange('A1:B1').getDisplayValues(), [['2,5', '1.234,5']]);
      });
    },
  },
];
