import { timeZone } from '../../appsscript.json';
import { same } from './assert';
import type { Reading } from './readings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many cells as a recheck looks at, and what reading their rules may take when it is quick. */
const CELLS = { rows: 800, columns: 8 };
const QUICK_MS = 2_000;

/** Whether zone and decimal sign are those that the manifest stands for. */
function regional(sheet: Sheet, expected: boolean): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  sheet.getRange('A1').setNumberFormat('0.0').setValue(0.5);
  const found = [book.getSpreadsheetTimeZone(), sheet.getRange('A1').getDisplayValue()];
  same(JSON.stringify(found) === JSON.stringify([timeZone, '0.5']), expected);
}

function ruleReads(sheet: Sheet, quick: boolean): void {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build();
  const range = sheet.getRange(1, 1, CELLS.rows, CELLS.columns).setDataValidation(rule);
  SpreadsheetApp.flush();
  const started = Date.now();
  range.getDataValidations();
  same(Date.now() - started < QUICK_MS, quick);
}

/** Switches that show in the spreadsheet's settings, or in the time that a call takes. */
export const measured: Reading[] = [
  { reading: 'regional', value: 'manifest', run: (sheet) => regional(sheet, true) },
  { reading: 'regional', value: 'account', run: (sheet) => regional(sheet, false) },
  { reading: 'ruleReads', value: 'quick', run: (sheet) => ruleReads(sheet, true) },
  { reading: 'ruleReads', value: 'slow', run: (sheet) => ruleReads(sheet, false) },
];
