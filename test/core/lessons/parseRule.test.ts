import fc from 'fast-check';
import { parseRule } from '../../../src/core/lessons/parseRule';
import type { Rule } from '../../../src/core/lessons/rule';
import { localeOf } from '../../../src/locales/localeOf';
import { ruleSentence } from '../../../src/locales/ruleSentence';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const loadTest = { kind: 'taskExists', name: '压力测试' } as const;
const promotion = { kind: 'startsBy', subject: '推广', anchor: 'burst', days: 10 } as const;
const encore = { kind: 'share', part: '返场', of: '推广预算', bound: 'least', share: 0.1 } as const;
const live = { kind: 'backup', subject: '直播', more: ['扩容确认'] } as const;

test.each<[string, Rule | undefined]>([
  ['必须存在任务“压力测试”,时长≥3天,前置于上线', { ...loadTest, minDays: 3, before: 'start' }],
  [
    '必須存在任務「壓力測試」\uff0c時長≥\uff13天\uff0c前置於上線',
    { kind: 'taskExists', name: '壓力測試', minDays: 3, before: 'start' },
  ],
  ['必须有任务「压力测试」,不少于3天,在上线前。', { ...loadTest, minDays: 3, before: 'start' }],
  ['下次增加压力测试,预留3天', { ...loadTest, minDays: 3 }],
  ['增加压力测试环节', loadTest],
  [
    'Task "Load test" must exist, at least 3 days, before going live',
    { kind: 'taskExists', name: 'Load test', minDays: 3, before: 'start' },
  ],
  ['add a load test, 3 days', { kind: 'taskExists', name: 'load test', minDays: 3 }],
  ['推广任务开始 ≤ T-10', promotion],
  ['推廣任務開始 ≦ \uff34\uff0d\uff11\uff10', { ...promotion, subject: '推廣' }],
  ['提前10天启动推广', promotion],
  ['推广至少提前10天启动', promotion],
  ['推广不晚于爆发前10天开始', promotion],
  ['压测不晚于上线前5天开始', { kind: 'startsBy', subject: '压测', anchor: 'start', days: 5 }],
  ['Promotion starts no later than T-10', { ...promotion, subject: 'Promotion' }],
  ['start promotion 10 days earlier', { ...promotion, subject: 'promotion' }],
  [
    '私域预热 ≤ T-3 且 3轮',
    { kind: 'startsBy', subject: '私域预热', anchor: 'burst', days: 3, rounds: 3 },
  ],
  ['返场期推广预算占比 ≥ 10%', encore],
  ['返场期推广预算占比不低于10%', encore],
  ['返場期推廣預算佔比 ≥ 10%', { ...encore, part: '返場', of: '推廣預算' }],
  ['返场期推广预算占比 ≤ 5%', { ...encore, bound: 'most', share: 0.05 }],
  ['应急储备占比 ≥ 10%', { kind: 'share', part: '应急储备', of: '', bound: 'least', share: 0.1 }],
  ['encore promotion budget share >= 10%', { ...encore, part: 'encore', of: 'promotion budget' }],
  ['直播类任务必须有备用方案 + 扩容确认', live],
  ['提前扩容并准备备用直播方案', { ...live, more: ['扩容'] }],
  [
    '"Live stream" must have a backup plan, plus: capacity check',
    { kind: 'backup', subject: 'Live stream', more: ['capacity check'] },
  ],
  ['领券步骤 ≤ 2', { kind: 'threshold', metric: '领券步骤', sign: '≤', limit: '2' }],
  [
    '客服响应时长不超过30秒',
    { kind: 'threshold', metric: '客服响应时长', sign: '≤', limit: '30秒' },
  ],
  ['Coupon steps at most 2', { kind: 'threshold', metric: 'Coupon steps', sign: '≤', limit: '2' }],
  ['天猫会场需赠品A/B方案', { kind: 'checklist', text: '天猫会场需赠品A/B方案' }],
  ['检查:赠品已到仓', { kind: 'checklist', text: '赠品已到仓' }],
  [
    'The Tmall page must show two gifts',
    { kind: 'checklist', text: 'The Tmall page must show two gifts' },
  ],
  ['优化赠品组合', undefined],
  ['客服响应慢', undefined],
  ['应急预案', undefined],
  ['领券步骤 ≤ 很少', undefined],
  ['返场期推广预算占比 ≥ 300%', undefined],
  ['', undefined],
])('%p is read', (typed, rule) => {
  expect(parseRule(typed)).toEqual(rule);
});

const name = fc.constantFrom(
  '压力测试',
  '推广',
  'Load test',
  '私域预热',
  '天猫 A/B',
  '爆款T恤',
  '返场',
  '返场期推广预算',
  '開始',
  'T-3 check',
  '1',
);
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('taskExists' as const),
      name,
      minDays: fc.integer({ min: 1, max: 99 }),
      before: fc.constantFrom('start' as const, 'burst' as const, 'end' as const),
    },
    { requiredKeys: ['kind', 'name'] },
  ),
  fc.record(
    {
      kind: fc.constant('startsBy' as const),
      subject: name,
      anchor: fc.constantFrom('start' as const, 'burst' as const, 'end' as const),
      days: fc.integer({ min: 0, max: 99 }),
      rounds: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['kind', 'subject', 'anchor', 'days'] },
  ),
  fc.record({
    kind: fc.constant('share' as const),
    part: name,
    of: fc.oneof(name, fc.constant('')),
    bound: fc.constantFrom('least' as const, 'most' as const),
    share: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  }),
  fc.record({
    kind: fc.constant('threshold' as const),
    metric: name,
    sign: fc.constantFrom('<' as const, '≤' as const, '>' as const, '≥' as const),
    limit: fc.constantFrom('2', '30秒', '5%', '8万'),
  }),
  fc.record({
    kind: fc.constant('backup' as const),
    subject: name,
    more: fc.array(name, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('checklist' as const), text: name }),
);

test.each(LANGUAGES)('what it says back in %s is read as the same rule', (language) => {
  fc.assert(
    fc.property(rules, (rule) => {
      expect(parseRule(ruleSentence(rule, localeOf(language)))).toEqual(rule);
    }),
  );
});

test('never throws, and says back what it read', () => {
  const pieces = fc.constantFrom(
    '必须',
    '有',
    '任务',
    '「',
    '」',
    '"',
    '≥',
    '≤',
    'T-',
    '10',
    '%',
    '占比',
    '返场',
    '备用方案',
    ',',
    '且',
    '开始',
    '提前',
    '天',
    'x',
    ' ',
    '检查:',
    'must',
    'before',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      const rule = parseRule(text);
      if (rule) expect(parseRule(ruleSentence(rule, localeOf(language)))).toEqual(rule);
    }),
    { numRuns: 3000 },
  );
});

test('full-width and half-width say the same', () => {
  const wide = (text: string) =>
    text
      .replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      .replace(/ /g, '\u3000');
  fc.assert(
    fc.property(rules, (rule) => {
      const said = ruleSentence(rule, localeOf('zh-CN'));
      expect(parseRule(wide(said))).toEqual(parseRule(said));
    }),
  );
});

test.each([undefined, null, 5, {}, 'x'.repeat(201)])('%p is no rule', (input) => {
  expect(parseRule(input)).toBeUndefined();
});
