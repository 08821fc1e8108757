import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { compileFormula, type Scope } from '../../src/tabs/compiler/compileFormula';
import type { BlockLayout, Layout } from '../../src/tabs/model/layout';

const tasks: BlockLayout = {
  columns: { name: 3, status: 8, far: 28 },
  headerRow: 7,
  firstRow: 8,
  lastRow: 40,
  rows: { total: 39 },
};
const own: Layout = {
  name: '618·筹备进度',
  blocks: { tasks, goals: { ...tasks, columns: { target: 4 }, firstRow: 50, lastRow: 60 } },
  summaryRow: 6,
  summary: { today: 3 },
};
const other: Layout = {
  ...own,
  name: "it's",
  blocks: { campaigns: { ...tasks, columns: { code: 3 }, firstRow: 9, lastRow: 20 } },
};
const scope: Scope = { own, others: { overview: other }, locale: zhCN, values: { code: '6"18' } };

test.each([
  ['[status]', '=$H12'],
  ['[far:]', '=$AB$8:$AB$40'],
  ['[status..]', '=$H$8:$H12'],
  ['[status^]', '=$H$7'],
  ['[name#total]', '=$C$39'],
  ['[goals.target:]', '=$D$50:$D$60'],
  ['[overview!campaigns.code:]', "='it''s'!$C$9:$C$20"],
  ['[@today]', '=$C$6'],
  ['[overview!code:]', "='it''s'!$C$9:$C$20"],
  ['[overview!@today]', "='it''s'!$C$6"],
  ['["words.taskStatus.done"]', '="已完成"'],
  ['[=code]', '="6""18"'],
  ['[^]=[@today]', '=X$7=$C$6'],
])('%s becomes %s', (formula, expected) => {
  expect(compileFormula(formula, scope, 12, 24)).toBe(expected);
});

test('words follow the language of the sheet', () => {
  expect(compileFormula('["words.taskStatus.done"]', { ...scope, locale: en }, 1)).toBe('="Done"');
});

test.each([
  '[name#nothing]',
  '[nothing.name:]',
  '[nothing]',
  '[nowhere!code]',
  '[@nothing]',
  '["no.word"]',
  '[=nothing]',
])('a key that does not exist is a fault: %s', (formula) => {
  expect(() => compileFormula(formula, scope, 1)).toThrow(/No (such key|word|block)/);
});
