import type { Metric } from '../../src/core/metric';
import { METRICS } from '../../src/core/metrics';
import { convertQuantity } from '../../src/core/quantity/convertQuantity';
import { formatQuantity } from '../../src/core/quantity/formatQuantity';
import { parseQuantity } from '../../src/core/quantity/parseQuantity';
import { LANGUAGES } from '../../src/core/request/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';

function convert(typed: unknown, unit: string) {
  const quantity = parseQuantity(typed);
  if (typeof quantity !== 'object') throw new Error(`${typed} was not read`);
  return convertQuantity(quantity, unit);
}

test.each<[unknown, string, number]>([
  ['8万', '人', 80_000],
  ['80000元', '万元', 8],
  ['30', '万元', 30],
  ['30万', '万元', 30],
  ['30万元', '万元', 30],
  [30, '万元', 30],
  ['1.2亿', '万元', 12_000],
  ['1.2万人', '人', 12_000],
  ['1.2万人', '万人', 1.2],
  ['2.5%', '%', 0.025],
  ['\uff12\uff0e\uff15\uff05', '%', 0.025],
  ['2.5', '%', 0.025],
  [0.025, '%', 0.025],
  ['1分30秒', '秒', 90],
  ['90秒', '分钟', 1.5],
  ['≤30秒', '秒', 30],
  ['1:4', '1:n', 4],
  ['5000张', '张', 5000],
  ['0.1万', '元', 1000],
  ['500ms', '秒', 0.5],
  ['1千', '小时', 1000],
  ['3', '瓶', 3],
  ['250元', '元/单', 250],
])('%p beside %s is %d', (typed, unit, value) => {
  expect(convert(typed, unit)).toEqual({ value });
});

test.each([
  ['5人', '元'],
  ['30%', '万元'],
  ['60秒', '件'],
  ['8元', '%'],
])('%s beside %s is an issue, not a guess', (typed, unit) => {
  expect(convert(typed, unit)).toEqual({
    issue: expect.objectContaining({ code: 'unitMismatch' }),
  });
});

test.each<[number, string, string]>([
  [80_000, '人', '8万人'],
  [0.025, '%', '2.5%'],
  [60, '秒', '60秒'],
  [4, '1:n', '1:4'],
  [500, '万元', '500万元'],
  [2.5e8, '次', '2.5亿次'],
  [-115_000, '件', '-11.5万件'],
  [300, '件', '300件'],
  [500, '10k CNY', '5m CNY'],
  [30, '10k CNY', '300k CNY'],
  [0.5, '10k CNY', '5000 CNY'],
  [10_700, 'orders', '10.7k orders'],
  [250, 'CNY', '250 CNY'],
  [60, 's', '60 s'],
  [20_000, '萬元', '20000萬元'],
])('%d %s is said as %s', (value, unit, text) => {
  expect(formatQuantity(value, unit)).toBe(text);
});

test.each([
  ['8元', '瓶'],
  ['8人', '元'],
  ['5%', '瓶'],
  ['8万', '%'],
])('%s does not fit beside %s', (typed, unit) => {
  expect(convert(typed, unit)).toMatchObject({ issue: { code: 'unitMismatch' } });
});

/** A quantity that is said must not be read as another: fields of a proposal hold what is said. */
test.each(LANGUAGES)('what is said in %s reads back as the same number', (language) => {
  const units: Readonly<Record<string, string>> = localeOf(language).words.unit;
  for (const { unit } of Object.values<Metric>(METRICS)) {
    const word = units[unit] ?? unit;
    const values = unit === '%' ? [0.025, 0.3, 1.2] : [4, 30, 500, 6400, 20_000, 7_300_000];
    for (const value of values)
      expect([word, convert(formatQuantity(value, word), word)]).toEqual([word, { value }]);
  }
});
