import fc from 'fast-check';
import { convertQuantity } from '../../src/core/quantity/convertQuantity';
import { parseQuantity } from '../../src/core/quantity/parseQuantity';
import type { Quantity } from '../../src/core/quantity/quantity';

function read(text: unknown): Quantity {
  const quantity = parseQuantity(text);
  if (typeof quantity !== 'object') throw new Error(`${text} was read as ${quantity}`);
  return quantity;
}

const EXACT: [
  text: string,
  value: number,
  dimension: Quantity['dimension'],
  comparator?: string,
][] = [
  ['500万元', 5_000_000, 'money'],
  ['2万单', 20_000, 'count'],
  ['20%', 0.2, 'percent'],
  ['1万人', 10_000, 'count'],
  ['1000万次', 1e7, 'count'],
  ['5000件', 5000, 'count'],
  ['60秒', 60, 'duration'],
  ['≤30秒', 30, 'duration', '≤'],
  ['>45秒', 45, 'duration', '>'],
  ['<8万', 80_000, 'none', '<'],
  ['<2.5%', 0.025, 'percent', '<'],
  ['<300件', 300, 'count', '<'],
  ['余量<500件', 500, 'count', '<'],
  ['≥5%', 0.05, 'percent', '≥'],
  ['不低于8%', 0.08, 'percent', '≥'],
  ['不高于 3 天', 259_200, 'duration', '≤'],
  ['至少10万', 100_000, 'none', '≥'],
  ['1000万+', 1e7, 'none', '≥'],
  ['10萬+', 100_000, 'none', '≥'],
  ['1:4', 4, 'ratio'],
  ['1:5', 5, 'ratio'],
  ['2:3', 1.5, 'ratio'],
  ['1.2万', 12_000, 'none'],
  ['25%(高于均值20%)', 0.25, 'percent'],
  ['30', 30, 'none'],
  ['10元', 10, 'money'],
  ['¥1,234.5', 1234.5, 'money'],
  ['-115,000', -115_000, 'none'],
  ['基准值300万元', 3_000_000, 'money'],
  ['30分钟', 1800, 'duration'],
  ['1小时', 3600, 'duration'],
  ['1小时30分', 5400, 'duration'],
  ['1h30min', 5400, 'duration'],
  ['1h30', 5400, 'duration'],
  ['1h30m', 5400, 'duration'],
  ['1小时半', 5400, 'duration'],
  ['半小时', 1800, 'duration'],
  ['半個小時', 1800, 'duration'],
  ['半天', 43_200, 'duration'],
  ['3天半', 302_400, 'duration'],
  ['2分30', 150, 'duration'],
  ['>1小時30', 5400, 'duration', '>'],
  ['2分5秒', 125, 'duration'],
  ['1亿2千万', 120_000_000, 'none'],
  ['1亿2千万元', 120_000_000, 'money'],
  ['3轮', 3, 'count'],
  ['5条', 5, 'count'],
  ['3套', 3, 'count'],
  ['8w', 80_000, 'none'],
  ['1.5k', 1500, 'none'],
  ['2m', 2_000_000, 'none'],
  ['5‰', 0.005, 'percent'],
  ['at least 5 min', 300, 'duration', '≥'],
  ['.5%', 0.005, 'percent'],
];
test.each(EXACT.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text, rest }) => {
  const [value, dimension, comparator] = rest;
  const quantity = read(text);
  expect(quantity.kind).toBe('exact');
  expect(quantity.value).toBeCloseTo(value, 9);
  expect(quantity.dimension).toBe(dimension);
  expect(quantity.comparator).toBe(comparator);
});

test.each<[string, Quantity['kind']]>([
  ['约8万', 'approximate'],
  ['約2.5%', 'approximate'],
  ['8万左右', 'approximate'],
  ['8万(估)', 'approximate'],
  ['2.5% \uff08预估\uff09', 'approximate'],
  ['80k (est.)', 'approximate'],
  ['10%-15%', 'range'],
  ['预留10%-15%', 'range'],
  ['3-7天', 'range'],
  ['1~2万', 'range'],
  ['提升20%', 'relative'],
  ['超额20%', 'relative'],
  ['低10%', 'relative'],
  ['增长空间50%', 'relative'],
])('%s stays text: it is %s', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

test.each<[string, low: number, high: number]>([
  ['3-7天', 3 * 86_400, 7 * 86_400],
  ['1-2万', 10_000, 20_000],
  ['5000-1万', 5000, 10_000],
  ['5-10万元', 50_000, 100_000],
  ['10-15%', 0.1, 0.15],
  ['30~60秒', 30, 60],
])('%s: a bare first end is in the unit of the second', (text, low, high) => {
  expect(read(text)).toMatchObject({ kind: 'range', value: low, upper: high });
});

test('ms are milliseconds; what is no digit is no number', () => {
  expect(read('500ms')).toMatchObject({ value: 0.5, dimension: 'duration' });
  expect(['10²', '①', '½'].map((text) => parseQuantity(text))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the ends of a range are of one unit', () => {
  expect(read('10%-15%')).toMatchObject({ value: 0.1, upper: 0.15 });
  expect(read('10-15%')).toMatchObject({ value: 0.1, upper: 0.15 });
});

test.each(['', ' ', '-', '--', '/', '—', null, undefined])('%p is no data, and not 0', (input) => {
  expect(parseQuantity(input)).toBe('blank');
});

test.each([
  '很多',
  '近3年',
  '8万8',
  '1小时90',
  '1h30x',
  '1天5',
  '8万半',
  // 3:1 may be 1:3.
  '3:1',
  '5人3元',
  '1,23',
  '3/4',
  '1-',
  '15-10',
  '<',
  '<<8',
  '8 苹果',
  '1:0:3',
  '0:4',
  'e5',
  '∞',
  true,
  {},
  Number.NaN,
  '1'.repeat(200),
])('%p cannot be read, and is not guessed', (input) => {
  expect(parseQuantity(input)).toBeUndefined();
});

describe('properties', () => {
  const amounts = fc.tuple(
    fc.constantFrom('', '<', '≤', '不低于', '约', '超过'),
    fc.nat({ max: 99_999 }),
    fc.constantFrom('', '.5', '.25'),
    fc.constantFrom('', '千', '万', '亿', '千万'),
    fc.constantFrom('', '元', '件', '单', '张', '秒', '%', '个'),
  );

  test('any text is read, refused or blank: nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(['object', 'string', 'undefined']).toContain(typeof parseQuantity(text));
      }),
    );
    expect(parseQuantity('约'.repeat(50_000))).toBeUndefined();
  });

  test('full-width text means the same', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(amounts, (parts) => {
        expect(parseQuantity(wide(parts.join('')))).toEqual(parseQuantity(parts.join('')));
      }),
    );
  });

  test('traditional text means the same', () => {
    const pairs: Record<string, string> = {
      万: '萬',
      亿: '億',
      单: '單',
      张: '張',
      约: '約',
      于: '於',
      过: '過',
      个: '個',
    };
    const traditional = (text: string) => [...text].map((c) => pairs[c] ?? c).join('');
    fc.assert(
      fc.property(amounts, (parts) => {
        expect(parseQuantity(traditional(parts.join('')))).toEqual(parseQuantity(parts.join('')));
      }),
    );
  });

  test('a number put into its cell stays as it is when read again', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('万元', '元', '人', '%', '秒', '分钟', '1:n', ''),
        (parts, unit) => {
          const quantity = parseQuantity(parts.join(''));
          if (typeof quantity !== 'object') return;
          const once = convertQuantity(quantity, unit);
          if (!('value' in once)) return;
          expect(convertQuantity(read(once.value), unit)).toEqual(once);
        },
      ),
    );
  });
});
