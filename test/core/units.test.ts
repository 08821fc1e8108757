import { betweenUnits, isPerPiece } from '../../src/core/quantity/betweenUnits';
import { spellings } from '../../src/core/quantity/spellings';

test.each([
  [30_000, '元', '万元', 3],
  [3, '千元', '万元', 0.3],
  [3, '10k CNY', 'CNY', 30_000],
  [8, '万', '人', 80_000],
  [8, '万', '万元', 8],
  [3, '万次', '人', 30_000],
  [90, '分钟', '秒', 5_400],
  [0.02, '%', '%', 0.02],
  [0.02, '\uff05', '%', 0.02],
  [4, '倍', '1:n', 4],
  [4, '万倍', '1:n', undefined],
  [5, '', '万元', 5],
  [5, '人', '万元', undefined],
  [20, '美元', '元', undefined],
  [20, '美元', '人', undefined],
  [20, 'USD', '人', undefined],
  [2, '万美元', '次', undefined],
  [2, 'k USD', '次', undefined],
  [20, '\u20ac', '人', undefined],
  [20, '港币', 'HKD', 20],
  [3, '元', '%', undefined],
  [3, '元', '1:n', undefined],
  [3, '\u2030', '%', undefined],
  [3, '万', '秒', undefined],
] as const)('%s beside %s is in %s: %s', (value, from, to, there) => {
  expect(betweenUnits(value, from, to)).toBe(there);
});

test.each([
  ['元/单', true],
  ['人 \uff0f 天', false],
  ['元 \uff0f 单', true],
  ['/', false],
  ['万元', false],
])('%s is so many for each of something: %s', (unit, is) => {
  expect(isPerPiece(unit)).toBe(is);
});

test.each([
  ['人', { 人: 1, 千人: 1e3, 万人: 1e4, 亿人: 1e8 }],
  ['千人', { 千人: 1e3, 人: 1, 万人: 1e4, 亿人: 1e8 }],
  ['万元', { 万元: 1e4, 元: 1, 千元: 1e3, 亿元: 1e8 }],
  ['10k CNY', { '10k CNY': 1e4, CNY: 1, 'k CNY': 1e3 }],
  ['小时', { 小时: 3600, 秒: 1, 分钟: 60, 天: 86_400 }],
  ['%', { '%': 0.01 }],
  ['\uff05', { '\uff05': 0.01, '%': 0.01 }],
  // The k of kg is no thousand.
  ['kg', { kg: 1 }],
  ['', {}],
])('the forms of %s', (unit, forms) => {
  expect(Object.fromEntries(spellings(unit).map((one) => [one.unit, one.size]))).toEqual(forms);
});
