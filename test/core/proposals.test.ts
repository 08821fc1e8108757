import fc from 'fast-check';
import { isoDateOf } from '../../src/core/dates/isoDate';
import { elasticTarget } from '../../src/core/elasticTarget';
import { phasesAround, shapeOfPhases } from '../../src/core/request/phaseShape';
import { proposeCode } from '../../src/core/request/proposeCode';
import { benefitIn, proposeNames } from '../../src/core/request/proposeNames';
import { proposePromotion } from '../../src/core/request/proposePromotion';
import { peopleLoad } from '../../src/core/tasks/peopleLoad';

describe('a code proposed from the name', () => {
  test.each([
    ['618年中狂欢', '2024-06-11', [], '618'],
    ['天猫618', '2024-06-11', ['618'], '618-24'],
    ['618', '2024-06-11', ['618', '618-24'], '618-2'],
    ['618', '2024-06-11', ['618', '618-24', '618-2'], '618-3'],
    ['双11大促', '2024-11-01', [], '双11'],
    ['三八节', '2025-03-08', [], '三八节'],
    ['2025年货节', '2025-01-10', [], '年货节'],
    ['茶饮联名活动', '2025-03-01', ['618'], '茶饮联名'],
    ['2025年茶饮联名\uff01', '2025-03-01', ['茶饮联名'], '茶饮联名-25'],
    ['\u{1F389}', '2025-03-01', [], '新品0301'],
    ['轻盈一夏全新系列首发上市', '2025-03-01', ['新品0301'], '新品0301-25'],
    ['Summer sale', '2025-07-01', ['summer'], 'Summer-25'],
    ['AVeryLongNameIndeed', '2025-07-01', [], 'AVeryLo'],
    ['<img src=x>', '2025-07-01', [], 'img'],
  ])('%s from %s beside %j is %s', (name, start, taken, code) => {
    expect(proposeCode(name, start, taken, '新品')).toBe(code);
  });
});

describe('phases around another burst', () => {
  const old = [
    { kind: 'presale' as const, start: '2024-05-20', end: '2024-05-31' },
    { kind: 'warmup' as const, label: '蓄水', start: '2024-06-01', end: '2024-06-10' },
    { kind: 'burst' as const, start: '2024-06-11', end: '2024-06-20' },
    { kind: 'encore' as const, start: '2024-06-23', end: '2024-06-25' },
  ];

  test('keep their lengths and gaps; the burst takes the new days', () => {
    expect(phasesAround(shapeOfPhases(old), { start: '2024-11-01', end: '2024-11-03' })).toEqual([
      { kind: 'presale', start: '2024-10-10', end: '2024-10-21' },
      { kind: 'warmup', label: '蓄水', start: '2024-10-22', end: '2024-10-31' },
      { kind: 'burst', start: '2024-11-01', end: '2024-11-03' },
      { kind: 'encore', start: '2024-11-06', end: '2024-11-08' },
    ]);
  });

  test('around their own burst are as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), (days, gap) => {
        const first = 45_000;
        const phases = [
          { kind: 'warmup' as const, start: isoDateOf(first), end: isoDateOf(first + days) },
          {
            kind: 'burst' as const,
            start: isoDateOf(first + days + 1 + gap),
            end: isoDateOf(first + 2 * days + gap + 1),
          },
        ];
        const [, burst] = phases;
        expect(
          phasesAround(shapeOfPhases(phases), burst as { start: string; end: string }),
        ).toEqual(phases);
      }),
    );
  });
});

test('what waits for each person, whoever is furthest behind first', () => {
  const thing = (what: string) => ({ what, due: '6/10' });
  const tasks = [
    { owner: '张三', lateness: 'dueToday' as const, ...thing('T1') },
    { owner: '李四/王五', lateness: 'overdue' as const, ...thing('T2') },
    { owner: '张三', lateness: 'dueSoon' as const, ...thing('T3') },
    { owner: '', lateness: 'overdue' as const, ...thing('T4') },
    { owner: '赵六', lateness: 'none' as const, ...thing('T5') },
  ];
  const issues = [
    { owner: '王五', ...thing('Q1') },
    { owner: '孙八', ...thing('Q2') },
  ];
  const none = { overdue: [], dueToday: [], dueSoon: [], issues: [], unreported: 0 };
  expect(peopleLoad(tasks, issues, [{ owner: '钱七、张三' }])).toEqual([
    { ...none, owner: '王五', overdue: [thing('T2')], issues: [thing('Q1')] },
    { ...none, owner: '李四', overdue: [thing('T2')] },
    { ...none, owner: '孙八', issues: [thing('Q2')] },
    { ...none, owner: '张三', dueToday: [thing('T1')], dueSoon: [thing('T3')], unreported: 1 },
    { ...none, owner: '钱七', unreported: 1 },
  ]);
});

test('an elastic target goes from the baseline to what it may grow to', () => {
  expect(elasticTarget(300, 0.5)).toEqual({ floor: 300, stretch: 450 });
});

test.each([
  ['全场商品满300减50\uff0c限每天前1000名下单用户', '全场满300减50'],
  ['早鸟价5折抢', '早鸟价'],
  ['直播间限时7折', '7折'],
  ['闺蜜季·买一送一', '买一送一'],
  ['全場滿300減50', '全場滿300減50'],
  ['20% off all shirts', '20% off'],
  ['国潮主题', undefined],
])('%s offers %s', (rules, benefit) => {
  expect(benefitIn(rules)).toBe(benefit);
});

test('a name of theme and benefit (source 001), and of theme and platforms (source 003)', () => {
  const naming = {
    name: '年中',
    theme: '618年中狂欢',
    rules: '全场商品满300减50',
    platforms: ['天猫', '抖音'],
  };
  expect(proposeNames(naming)).toEqual(['618年中狂欢·全场满300减50', '618年中狂欢·天猫+抖音']);
  expect(proposeNames({ ...naming, rules: '' })).toEqual(['618年中狂欢·天猫+抖音']);
  expect(proposeNames({ name: '', theme: '', rules: '', platforms: [] })).toEqual([]);
});

describe('promotion by how channels did', () => {
  test('one half by ROI, one half by where customers bought', () => {
    const past = [
      { platform: '天猫', roi: 4, sold: 60 },
      { platform: '抖音', roi: 6, sold: 20 },
      { platform: '私域', sold: 20 },
    ];
    expect(proposePromotion(past).map(({ platform, share }) => [platform, share])).toEqual([
      ['天猫', 0.5],
      ['抖音', 0.4],
      ['私域', 0.1],
    ]);
    expect(
      proposePromotion(past.map(({ platform, roi = 0 }) => ({ platform, roi }))),
    ).toMatchObject([{ share: 0.4, soldShare: null }, { share: 0.6 }, { share: 0 }]);
  });

  test('nothing to go by, or only one channel, is no proposal', () => {
    expect(proposePromotion([{ platform: '天猫' }, { platform: '抖音' }])).toEqual([]);
    expect(proposePromotion([{ platform: '天猫', roi: 4, sold: 3 }, { platform: '抖音' }])).toEqual(
      [],
    );
  });
});
