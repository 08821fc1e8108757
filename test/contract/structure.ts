import { type Behaviour, same } from './assert';

const book = () => SpreadsheetApp.getActiveSpreadsheet();

/** What stands beside the cells: notes, rules, groups, names, locks, properties. */
export const structure: Behaviour[] = [
  {
    name: 'notes follow their cells when rows are inserted',
    run(sheet) {
      sheet.getRange('B2:B3').setNotes([['one'], ['']]);
      sheet.insertRowsBefore(1, 3);
      same(sheet.getRange('B5').getNote(), 'one');
      same(sheet.getRange('B2').getNote(), '');
    },
  },
  {
    name: 'dropdowns keep their words and follow their cells',
    run(sheet) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['未开始', '已完成'], true)
        .setAllowInvalid(true)
        .build();
      sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
      sheet.insertColumnBefore(1);
      const read = sheet.getRange('B1').getDataValidation();
      same(read?.getCriteriaValues(), [['未开始', '已完成'], true]);
      same(read?.getAllowInvalid(), true);
      same(sheet.getRange('C1').getDataValidation(), null);
    },
  },
  {
    name: 'setting conditional formats replaces the whole list',
    run(sheet) {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A1:A9')])
          .build();
      sheet.setConditionalFormatRules([rule('=$A1>1'), rule('=$A1>2')]);
      sheet.setConditionalFormatRules([rule('=$A1>3')]);
      const rules = sheet.getConditionalFormatRules();
      same(
        rules.map((r) => r.getRanges().map((range) => range.getA1Notation())),
        [['A1:A9']],
      );
    },
  },
  {
    name: 'a collapsed column group hides its columns and follows them',
    run(sheet) {
      sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
      sheet.collapseAllColumnGroups();
      same(
        [3, 4, 5].map((c) => sheet.isColumnHiddenByUser(c)),
        [true, true, false],
      );
      sheet.insertColumnBefore(2);
      same(
        [3, 4, 5].map((c) => sheet.getColumnGroupDepth(c)),
        [0, 1, 1],
      );
      same(sheet.getColumnGroup(4, 1)?.isCollapsed(), true);
    },
  },
  {
    name: 'hidden and frozen parts are as set',
    run(sheet) {
      sheet.hideRows(1, 2);
      sheet.hideColumns(1);
      sheet.setFrozenRows(3);
      sheet.setFrozenColumns(2);
      same([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)], [true, false]);
      same([sheet.getFrozenRows(), sheet.getFrozenColumns()], [3, 2]);
    },
  },
  {
    name: 'a named range follows inserted rows and a renamed sheet',
    run(sheet) {
      const name = 'CONTRACT_RANGE';
      book().setNamedRange(name, sheet.getRange('A1:B3'));
      sheet.insertRowsBefore(2, 2);
      sheet.setName(`${sheet.getName()} 改 名`);
      const range = book().getRangeByName(name);
      same(range?.getA1Notation(), 'A1:B5');
      same(range?.getSheet().getName(), sheet.getName());
      book().removeNamedRange(name);
      same(book().getRangeByName(name), null);
    },
  },
  {
    name: 'a sheet is found by name and keeps its id when renamed and moved',
    run(sheet) {
      const id = sheet.getSheetId();
      sheet.setName('contract renamed');
      same(book().getSheetByName('contract renamed')?.getSheetId(), id);
      same(book().getSheetByName('no such sheet'), null);
    },
  },
  {
    name: 'a warning-only protection stays one until it is removed',
    run(sheet) {
      sheet.getRange('A1:B2').protect().setDescription('keys').setWarningOnly(true);
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      same([protection?.isWarningOnly(), protection?.getDescription()], [true, 'keys']);
      protection?.remove();
      same(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE), []);
    },
  },
  {
    name: 'a lock can be had twice by who holds it, and not with a negative wait',
    run() {
      const lock = LockService.getDocumentLock();
      same(lock.tryLock(-1), false);
      same([lock.tryLock(10), lock.tryLock(10), lock.hasLock()], [true, true, true]);
      lock.releaseLock();
      same(lock.hasLock(), false);
    },
  },
  {
    name: 'properties are text, and missing ones null',
    run() {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('contract', '1');
      same(properties.getProperty('contract'), '1');
      properties.deleteProperty('contract');
      same(properties.getProperty('contract'), null);
    },
  },
  {
    name: 'text is wrapped by default on untouched cells, as the service says',
    run: (sheet) => same(sheet.getRange('A1').getWrap(), true),
  },
];
