import { type Behaviour, same } from './assert';

/** How cells look, and what of it is read back. */
export const looks: Behaviour[] = [
  {
    name: 'colours are read back as six hex digits in lower case',
    run(sheet) {
      const range = sheet.getRange('A1:C1');
      range.setBackgrounds([['#FF00AA', 'red', '#abcdef']]);
      same(range.getBackgrounds(), [['#ff00aa', '#ff0000', '#abcdef']]);
      sheet.getRange('A1').setFontColor('BLUE');
      same(sheet.getRange('A1').getFontColors(), [['#0000ff']]);
    },
  },
  {
    name: 'a colour that is taken away is white behind and black in front',
    run(sheet) {
      const range = sheet.getRange('A1:B1').setBackground('#123456').setFontColor('#123456');
      range.setBackgrounds([[null, '#123456']]).setFontColor(null);
      same(range.getBackgrounds(), [['#ffffff', '#123456']]);
      same(range.getFontColors(), [['#000000', '#000000']]);
    },
  },
  {
    name: 'a text style sets what it names and leaves the rest',
    run(sheet) {
      const range = sheet.getRange('A1:B1').setFontColor('#00ff00').setFontSize(14);
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#FF0000');
      const small = SpreadsheetApp.newTextStyle().setFontSize(8).build();
      range.setTextStyles([[bold.build(), small]]);
      same(range.getFontWeights(), [['bold', 'normal']]);
      same(range.getFontColors(), [['#ff0000', '#00ff00']]);
      same(range.getFontSizes(), [[14, 8]]);
    },
  },
  {
    name: 'wraps and alignments are set cell by cell',
    run(sheet) {
      const range = sheet.getRange('A1:B1');
      range.setWraps([[true, false]]).setHorizontalAlignments([['right', 'center']]);
      same(range.getWraps(), [[true, false]]);
      same(range.getHorizontalAlignments(), [['right', 'center']]);
    },
  },
  {
    name: 'what is set in the middle of its row is read back, and a line below it is no value',
    run(sheet) {
      const range = sheet.getRange('A1:B2').setVerticalAlignment('middle');
      same(range.getVerticalAlignments(), [
        ['middle', 'middle'],
        ['middle', 'middle'],
      ]);
      const { SOLID } = SpreadsheetApp.BorderStyle;
      sheet
        .getRangeList(['A1:B2', 'A4'])
        .setBorder(null, null, true, null, null, true, '#e7ebf0', SOLID);
      same(sheet.getLastRow(), 0);
    },
  },
  {
    name: 'a forced height stays, whatever the row holds',
    run(sheet) {
      sheet.getRange('A2').setValue('one\ntwo\nthree').setWrap(true);
      sheet.setRowHeightsForced(2, 2, 24);
      SpreadsheetApp.flush();
      same(
        [2, 3].map((row) => sheet.getRowHeight(row)),
        [24, 24],
      );
    },
  },
  {
    name: 'merged cells hold what the first of them holds',
    run(sheet) {
      sheet.getRange('A1').setValue('one');
      sheet.getRange('A1:C1').merge();
      same(sheet.getRange('A1:C1').getValues(), [['one', '', '']]);
    },
  },
  {
    name: 'heights of empty rows are as given',
    run(sheet) {
      sheet.setRowHeights(2, 2, 40);
      same(
        [2, 3].map((row) => sheet.getRowHeight(row)),
        [40, 40],
      );
    },
  },
  {
    name: 'columns are grouped eight deep at most; more is no error and changes nothing',
    doubtful: true,
    run(sheet) {
      for (let depth = 1; depth <= 9; depth++) sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
      same(sheet.getColumnGroupDepth(3), 8);
    },
  },
  {
    name: 'widths, gridlines and looks of empty cells can be set',
    run(sheet) {
      sheet.setColumnWidths(2, 2, 77);
      same(
        [2, 3].map((column) => sheet.getColumnWidth(column)),
        [77, 77],
      );
      sheet.setHiddenGridlines(true);
      same(sheet.hasHiddenGridlines(), true);
      sheet.getRange('C3').setBackground('#00ff00');
      same(sheet.getLastRow(), 0);
    },
  },
];
