import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUSTOM_FUNCTIONS } from '../../local/xlsx/excelFormula';
import { testHost } from '../support/workbook';

const SCRIPT = `function look() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('B2:C40').setBackground('#e9eef4').setWrap(true).setNumberFormat('0%');
  sheet.getRange('C2:C40').setBackground('#ffffff').setVerticalAlignment('top');
  sheet.getRange('B50').setWrap(false).setFontWeight('normal').setFontColor('#000000');
  sheet.getRange('A1').setValue('x');
  sheet.getRange('E1:F2').merge();
  sheet.setRowHeight(3, 40);
}`;

test('the snapshot knows the look of empty cells, merges and heights', () => {
  const host = testHost({ script: SCRIPT });
  host.call('look');
  const [sheet] = host.snapshot().sheets;
  expect(sheet?.formatAreas).toEqual([
    { range: 'B2:B40', format: { background: '#e9eef4', wrap: true, numberFormat: '0%' } },
    { range: 'C2:C40', format: { verticalAlignment: 'top', wrap: true, numberFormat: '0%' } },
  ]);
  expect(sheet?.merges).toEqual(['E1:F2']);
  expect(sheet?.rowHeights).toEqual({ 3: 40 });
  host.close();
});

test('the functions that are left out of the file are those of the script', () => {
  const script = readFileSync(join(__dirname, '..', '..', 'dist', 'Code.js'), 'utf8');
  const found = script.matchAll(/@customfunction[\s\S]*?\*\/\s*function (\w+)/g);
  expect([...found].map(([, name]) => name).sort()).toEqual([...CUSTOM_FUNCTIONS].sort());
});
