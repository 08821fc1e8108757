import { type Behaviour, same, thrown } from './assert';

const listOf = (words: string[], allowInvalid: boolean) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList(words, true)
    .setAllowInvalid(allowInvalid)
    .build();

/** Dropdowns and colouring rules. */
export const rules: Behaviour[] = [
  {
    name: 'a strict dropdown refuses what a script writes, and lets in its words and nothing',
    run(sheet) {
      const cell = sheet.getRange('A1');
      cell.setDataValidation(listOf(['未开始', '已完成'], false));
      same(
        thrown(() => cell.setValue('x')).slice(0, 80),
        'The data you entered in cell A1 violates the data validation rules set on this c',
      );
      cell.setValue('已完成');
      same(cell.getValue(), '已完成');
      cell.setValue('');
      same(cell.getValue(), '');
    },
  },
  {
    name: 'where one of many cells is refused none is written',
    doubtful: true,
    run(sheet) {
      sheet.getRange('A2').setDataValidation(listOf(['a', 'b'], false));
      thrown(() => sheet.getRange('A1:A2').setValues([['a'], ['c']]));
      same(sheet.getRange('A1:A2').getValues(), [[''], ['']]);
    },
  },
  {
    name: 'a list of ranges loses its rules, and no other cell does',
    run(sheet) {
      sheet.getRange('A1:C1').setDataValidation(listOf(['a'], false));
      sheet.getRangeList(['A1', 'C1:C2']).clearDataValidations();
      sheet.getRange('A1').setValue('x');
      same(
        sheet
          .getRange('A1:C1')
          .getDataValidations()
          .map((line) => line.map((rule) => rule !== null)),
        [[false, true, false]],
      );
    },
  },
  {
    name: 'a dropdown that only warns lets everything in',
    run(sheet) {
      sheet
        .getRange('A1')
        .setDataValidation(listOf(['a'], true))
        .setValue('x');
      same(sheet.getRange('A1').getValue(), 'x');
    },
  },
  {
    name: 'a dropdown has at most 500 entries',
    run(sheet) {
      const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);
      sheet.getRange('A1').setDataValidation(listOf(words(500), true));
      thrown(() => {
        sheet.getRange('A2').setDataValidation(listOf(words(501), true));
        SpreadsheetApp.flush();
      });
      same(sheet.getRange('A2').getDataValidation(), null);
    },
  },
  {
    name: 'rules of a range are read cell by cell, each with its kind',
    run(sheet) {
      const date = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      sheet.getRange('A1:C1').setDataValidations([[listOf(['a'], true), date, null]]);
      const kinds = sheet
        .getRange('A1:C1')
        .getDataValidations()
        .map((row) => row.map((rule) => (rule ? String(rule.getCriteriaType()) : null)));
      same(kinds, [['VALUE_IN_LIST', 'DATE_IS_VALID_DATE', null]]);
    },
  },
  {
    name: 'a colouring rule keeps its formula, its ranges and its order',
    run(sheet) {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ff0000')
          .setFontColor('#ffffff')
          .setBold(true)
          .setStrikethrough(true)
          .setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')])
          .build();
      sheet.setConditionalFormatRules([rule('=$A1>1'), rule('=$A1>2')]);
      const read = sheet.getConditionalFormatRules();
      same(
        read.map((r) => r.getBooleanCondition()?.getCriteriaValues()),
        [['=$A1>1'], ['=$A1>2']],
      );
      same(
        read[0]?.getRanges().map((range) => range.getA1Notation()),
        ['A1:A9', 'C1'],
      );
      sheet.insertRowBefore(1);
      same(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation(), 'A2:A10');
    },
  },
];
