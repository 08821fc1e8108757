import fc from 'fast-check';
import { doubtfulShare } from '../../src/core/threshold/doubtfulShare';
import { evaluateThreshold, type Reading } from '../../src/core/threshold/evaluateThreshold';
import { parseThreshold } from '../../src/core/threshold/parseThreshold';

const state = (reading: Reading) => evaluateThreshold(reading).state;

describe('the board of the 618 example', () => {
  test.each<[string, Reading, string]>([
    ['UV', { live: 80_000, threshold: '<8万', target: 100_000, unit: '人' }, 'watch'],
    ['转化率', { live: 0.025, threshold: '<2.5%', target: 0.03, unit: '%' }, 'watch'],
    [
      '转化率, 80% rule',
      { live: 0.025, threshold: '低于目标值的80%', target: 0.03, unit: '%' },
      'watch',
    ],
    ['库存, one level', { live: 200, threshold: '<300', unit: '件' }, 'warning'],
    [
      '库存, two levels',
      { live: 200, threshold: '<500停推广;<300下架替换', unit: '件' },
      'critical',
    ],
    ['库存 between', { live: 400, threshold: '<500停推广;<300下架替换', unit: '件' }, 'warning'],
    ['客服响应', { live: 60, threshold: '>45秒', target: '≤30秒', unit: '秒' }, 'warning'],
    ['点击率', { live: 0.015, threshold: '<2.4%', target: 0.03, unit: '%' }, 'warning'],
    ['直播预约', { live: 8000, threshold: '<80%', target: 10_000, unit: '人' }, 'watch'],
    ['社群领券', { live: 3000, threshold: '<80%', target: 5000, unit: '张' }, 'warning'],
    ['互动率', { live: 0.056, threshold: '<4%', unit: '%' }, 'normal'],
    ['新客转化率', { live: 0.086, threshold: '<8%', unit: '%' }, 'normal'],
    ['客单价', { live: 250, threshold: '<200元', unit: '元' }, 'normal'],
    ['加购率', { live: 0.076, threshold: '<6.4%', unit: '%' }, 'normal'],
    ['退款率', { live: 0.024, threshold: '>4%', unit: '%' }, 'normal'],
    ['DOU+', { live: 5.5, threshold: '>应达的105%', expected: 5.58, unit: '万元' }, 'normal'],
    ['新增粉丝', { live: '', threshold: '<4000人', target: 5000, unit: '人' }, 'noData'],
    ['approximate', { live: '约8万', threshold: '<8万', unit: '人' }, 'check'],
    ['typed text', { live: '7.9万', threshold: '<8万', unit: '人' }, 'warning'],
    ['unreadable live', { live: '还行', threshold: '<8万', unit: '人' }, 'check'],
    ['unreadable threshold', { live: 1, threshold: '看情况', unit: '人' }, 'check'],
    ['another unit', { live: 1, threshold: '<8元', unit: '人' }, 'check'],
    ['no target', { live: 1, threshold: '低于目标值的80%', unit: '人' }, 'check'],
    ['noise of a calculation', { live: 1.1 * 1.1, threshold: '>1.21', unit: '' }, 'watch'],
    [
      'share after the number',
      { live: 7.9, threshold: '<80%目标值', target: 10, unit: '人' },
      'warning',
    ],
    ['a live value that compares', { live: '‹8万', threshold: '<10万', unit: '人' }, 'check'],
    ['target 0', { live: 1, threshold: '<目标80%', target: 0, unit: '人' }, 'normal'],
    ['inside', { live: 0.12, threshold: '超出10%-15%', unit: '%' }, 'normal'],
    ['outside', { live: 0.16, threshold: '10%-15%之外', unit: '%' }, 'warning'],
    ['outside, other words', { live: 9, threshold: '不在10-15之间', unit: '人' }, 'warning'],
    ['at or below', { live: 30, threshold: '≤30秒', unit: '秒' }, 'warning'],
    ['English', { live: 7, threshold: 'below 80% of target', target: 10, unit: '人' }, 'warning'],
    ['traditional', { live: 7, threshold: '低於目標值的80%', target: 10, unit: '人' }, 'warning'],
  ])('%s', (_, reading, expected) => {
    expect(state(reading)).toBe(expected);
  });
});

test('the level that fires brings its action', () => {
  const threshold = '<500停推广;<300下架替换';
  expect(evaluateThreshold({ live: 400, threshold, unit: '件' }).action).toBe('停推广');
  expect(evaluateThreshold({ live: 200, threshold, unit: '件' }).action).toBe('下架替换');
});

test('the more extreme level is the second, in whatever order it is written', () => {
  expect(parseThreshold('<300下架;<500停推广')).toEqual(parseThreshold('<500停推广;<300下架'));
  expect(parseThreshold('>60秒,加人;>45秒')?.critical?.action).toBe('加人');
});

test.each([
  '',
  '8万',
  '80%',
  '<8万;<5万;<3万',
  '约<8万',
  '低于2.5个百分点',
  '<2.5pp',
  '低于目标5个点',
  '>45秒/60秒',
  'ROI<3:1',
  '<10%-15%',
  '<很少',
  null,
  5,
  '<'.repeat(300),
])('%p is no threshold', (text) => {
  expect(parseThreshold(text)).toBeUndefined();
});

describe('properties', () => {
  const line = fc.integer({ min: 1, max: 1_000_000 });

  test('standing on the line never breaches a strict threshold', () => {
    fc.assert(
      fc.property(line, fc.constantFrom('<', '>'), (n, sign) => {
        expect(state({ live: n, threshold: `${sign}${n}件`, unit: '件' })).toBe('watch');
      }),
    );
  });

  test('beyond the line it always does', () => {
    fc.assert(
      fc.property(line, (n) => {
        expect(state({ live: n - 1, threshold: `<${n}`, unit: '件' })).toBe('warning');
        expect(state({ live: n + 1, threshold: `>${n}`, unit: '件' })).toBe('warning');
      }),
    );
  });

  test('any text is evaluated without throwing and without a false alert', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const live = `x${text}`;
        expect(['check', 'noData']).toContain(state({ live, threshold: '<8万', unit: '人' }));
        parseThreshold(text);
      }),
    );
  });
});

test.each([
  '<500停推广,<300下架',
  '<500停推广\uff1b<300下架',
  '<500停推广\uff0c‹300下架',
  '<500停推广、<300下架',
])('%s has two levels', (text) => {
  const threshold = parseThreshold(text);
  expect(threshold?.warning.action).toBe('停推广');
  expect(threshold?.critical?.action).toBe('下架');
});

test('a level hidden in an action is not lost', () => {
  expect(parseThreshold('<500停推广 <300下架')).toBeUndefined();
});

test('words that begin like a unit belong to the action', () => {
  expect(parseThreshold('小于8万时扩量')?.warning).toMatchObject({
    condition: { line: { value: 80_000, dimension: 'none' } },
    action: '扩量',
  });
  expect(parseThreshold('<300人工接入')?.warning.action).toBe('人工接入');
});

describe('levels in words', () => {
  const levels = (text: string) => {
    const read = parseThreshold(text);
    return (
      read &&
      [read.warning, read.critical].map((level) => {
        const { condition, action } = level ?? {};
        if (condition?.kind !== 'compare') return undefined;
        const { comparator, basis, line } = condition;
        return [comparator, basis, line.value, action].filter((part) => part !== undefined);
      })
    );
  };
  const BELOW = [
    ['<', 'absolute', 0.8],
    ['<', 'absolute', 0.6],
  ];
  const ABOVE = [
    ['>', 'absolute', 45],
    ['>', 'absolute', 60],
  ];
  test.each<[string, unknown]>([
    ['低于80%预警\uff0c低于60%严重', BELOW],
    ['低于80%预警,低于60%严重', BELOW],
    ['低于80%预警\uff1b低于60%严重', BELOW],
    ['低于80%\uff0c低于60%', BELOW],
    ['低於80%預警\u3001低於60%嚴重', BELOW],
    ['below 80% warning, below 60% critical', BELOW],
    ['超过45秒预警\uff0c超过60秒严重', ABOVE],
    ['超过60秒时严重\uff0c超过45秒时预警', ABOVE],
    ['>45秒 预警\uff0c>60秒 严重', ABOVE],
    [
      '低于目标的80%报警\uff0c加投\uff1b低于目标的60%严重\uff1a全员',
      [
        ['<', 'target', 0.8, '加投'],
        ['<', 'target', 0.6, '全员'],
      ],
    ],
    [
      '不足500件停推广\uff0c不足300件下架',
      [
        ['<', 'absolute', 500, '停推广'],
        ['<', 'absolute', 300, '下架'],
      ],
    ],
    ['80%以下预警\uff0c60%以下严重', BELOW.map(([, ...rest]) => ['≤', ...rest])],
    ['预警\uff1a低于80%\uff1b严重\uff1a低于60%', BELOW],
    ['预警<80%\uff0c严重<60%', BELOW],
    ['warning: <80%; critical: <60%', BELOW],
    ['低于80%预警\uff0c60%严重', BELOW],
    ['低于80%预警/低于60%严重', BELOW],
    ['不到80%报警\u3001不到60%严重', BELOW],
    ['超45秒预警\uff0c超60秒严重', ABOVE],
    ['exceeds 45s warning, exceeds 60s critical', ABOVE],
    ['大于等于45秒预警\uff0c大于等于60秒严重', ABOVE.map(([, ...rest]) => ['≥', ...rest])],
    [
      '<1,000预警\uff0c<500严重',
      [
        ['<', 'absolute', 1000],
        ['<', 'absolute', 500],
      ],
    ],
    ['<8万\uff0c严重问题找店长', [['<', 'absolute', 80_000, '严重问题找店长'], undefined]],
    ['<8万时间断投放', [['<', 'absolute', 80_000, '间断投放'], undefined]],
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test.each([
    '<8万停推广 低于5万全员',
    '低于80%预警\uff0c低于60%严重\uff0c低于40%全员',
    '低于80%预警\uff0c低于很少严重\uff0c低于60%',
    '低于80%预警 低于60%严重',
    '低于80%或高于120%',
    '<8万且>5万',
    '<8万\uff0c3万以下停投',
    '低于80%预警\uff0c或60%严重',
    // The names say the opposite of the lines.
    '低于80%严重\uff0c低于60%预警',
  ])('%s compares in a way that is not understood', (text) => {
    expect(parseThreshold(text)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['低于目标20%', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
    ['低于目标值 20%\uff0c全员', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
    ['低於目標30\uff05', { comparator: '<', basis: 'target', share: 30, rest: 70 }],
    ['高于目标20%', { comparator: '>', basis: 'target', share: 20, rest: 120 }],
    ['<500停推广;低于目标10%', { comparator: '<', basis: 'target', share: 10, rest: 90 }],
    ['不到目标20%', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
    ['低于应达30%', { comparator: '<', basis: 'expected', share: 30, rest: 70 }],
    ['预警\uff1a低于目标20%', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
    ['低于90%预警\uff0c低于目标20%严重', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
    ['below target 20%', { comparator: '<', basis: 'target', share: 20, rest: 80 }],
  ])('%s has two readings', (text, doubt) => {
    expect(doubtfulShare(text)).toEqual(doubt);
    expect(parseThreshold(text)).toBeUndefined();
  });

  test.each(['低于目标80%', '低于目标的20%', '低于目标值的20%', '<目标20%', 'below 20% of target'])(
    '%s has one',
    (text) => {
      expect(doubtfulShare(text)).toBeUndefined();
      expect(parseThreshold(text)).toBeDefined();
    },
  );
});

test('a level that is called critical is, also when it is the only one', () => {
  expect(state({ live: 5, threshold: '低于60%严重', target: 10, unit: '人' })).toBe('critical');
  expect(state({ live: 7, threshold: '低于60%严重', target: 10, unit: '人' })).toBe('normal');
});

test.each<[string, Reading, string]>([
  ['80 % of a rate', { live: 0.02, threshold: '低于80%', target: 0.03, unit: '%' }, 'check'],
  ['70 of a rate', { live: 0.02, threshold: '<70', target: 0.12, unit: '%' }, 'check'],
  ['its second level', { live: 0.02, threshold: '<2%;<60%', target: 0.03, unit: '%' }, 'check'],
  ['105 % of a cost', { live: 0.1, threshold: '>105%', target: 0.12, unit: '%' }, 'check'],
  ['English', { live: 0.02, threshold: 'below 80%', target: 0.03, unit: '%' }, 'check'],
  ['a rate that is high', { live: 0.7, threshold: '<80%', target: 0.9, unit: '%' }, 'warning'],
  ['a limit', { live: 0.05, threshold: '>10%', target: 0.03, unit: '%' }, 'normal'],
  ['of the target', { live: 0.02, threshold: '<目标的80%', target: 0.03, unit: '%' }, 'warning'],
  ['without a target', { live: 0.02, threshold: '低于80%', unit: '%' }, 'warning'],
  ['no rate', { live: 7, threshold: '低于80%', target: 10, unit: '人' }, 'warning'],
])('a share of a rate, %s', (_, reading, expected) => {
  expect(state(reading)).toBe(expected);
});
