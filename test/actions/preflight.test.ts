import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { Preflight } from '../../src/actions/preflight/preflightPlan';
import { hostOfDemo } from '../support/keptDemo';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

let host: Host;
afterEach(() => host.close());
const check = (language = 'zh-CN') => host.call('preflight', '618', language) as Preflight;

test('the complete list of the 618 plan while it is prepared', () => {
  host = hostOfDemo('prep');
  const before = picture(host);
  const { findings } = check();
  expect(host.calls.total).toBeLessThanOrEqual(12);
  expect(difference(before, picture(host))).toBeUndefined();
  expect(findings.map(({ severity, text }) => `${severity} ${text}`)).toEqual([
    'should 目标「GMV」500万元 高于基准 300万元 加增长空间 50%\uff08挑战值 450万元\uff09。',
    'should 目标「GMV」500万元 超过近3年峰值 300万元。',
    'should 目标「复购率」是相对值「提升15%」\uff0c没有基准值就无法衡量\uff1b请填基准值。',
    'should 日UV目标 10万人 × 转化率 3% × 客单价 250元 = 每天 75万元\uff0c6.7 天就到 500万元\uff0c活动却有 25 天\uff1aUV 目标偏高\uff0c或 GMV 目标偏低。',
    'should T10 付费投放计划\uff08定向兴趣人群\uff09\uff1a前置 T09 还没到期就开始\uff08早 2 天\uff09',
    'info 应急储备占 10%\uff0c正好在下限\uff0810% 到 15%\uff09\uff0c没有余地。',
    'info 推广费 30万元 按 1:3 到 1:5 只能带来 90万元 到 150万元\uff0c占 GMV 目标 500万元 的 30%\uff1b其余要靠自然流量、私域和搜索。',
    'info 05-01 到 05-05 是劳动节假期\uff0cT01 / T02 在其间开始或到期\uff1b日期不会自动改。',
    'info 「私域」要分担 GMV\uff0c却没有投放预算\uff1b只靠自有流量可忽略。',
  ]);
  const { smart } = check();
  const [first] = smart;
  expect(first?.checks.map(({ is, name }) => `${is} ${name}`)).toEqual([
    'yes 具体',
    'yes 可衡量',
    'no 可实现',
    'yes 相关',
    'yes 有期限',
  ]);
  expect(first?.checks.map(({ reason }) => reason)).toEqual([
    '口径在指标表里',
    '500万元',
    '高于以往和挑战值 450万元\uff0c请说明靠什么',
    '优先级 1',
    '2024-06-01 至 2024-06-25',
  ]);
  expect(host.call('showPlace', first?.place)).toBe(true);
  const repurchase = smart.find(({ name }) => name === '复购率')?.checks;
  expect(repurchase?.[1]).toMatchObject({ is: 'no', reason: '「提升15%」没有基准值' });
  const t10 = readTable(host, '618·筹备进度', 'tasks', 'id').rows.find((r) => r.text.id === 'T10');
  expect(findings[4]?.place).toMatchObject({ row: t10?.row });
  expect(host.call('showPlace', findings[4]?.place)).toBe(true);
});

test('a goal that is said as a change asks for its baseline, in English too', () => {
  host = host618();
  const goals = readTable(host, '618·策划方案', 'goals', 'metric');
  const row = goals.rows.find(({ text }) => text.metric === '复购率')?.row ?? 0;
  host.user.type('618·策划方案', goals.at(row, 'target'), 'up 15%');
  expect(check().findings.map(({ text }) => text)).toContain(
    '目标「复购率」是相对值「up 15%」\uff0c没有基准值就无法衡量\uff1b请填基准值。',
  );
});

test('what people type wrong is named at its row; the rest is still checked', () => {
  host = host618();
  const plan = readTable(host, '618·策划方案', 'budget', 'category');
  const line = plan.rows[1]?.row ?? 0;
  host.user.type('618·策划方案', plan.at(line, 'amount'), '-5');
  const prep = readTable(host, '618·筹备进度', 'tasks', 'id');
  host.user.type('618·筹备进度', prep.at(prep.rows[0]?.row ?? 0, 'predecessors'), 'T99');
  host.user.clear('618·筹备进度', prep.at(prep.rows[1]?.row ?? 0, 'owner'));
  const { findings } = check();
  expect(findings.slice(0, 3)).toMatchObject([
    { rule: 'amountNotPositive', severity: 'must', place: { row: line } },
    { rule: 'mark.unknownPredecessor', severity: 'must' },
    { rule: 'noOwner', severity: 'must' },
  ]);
  expect(findings.some(({ rule }) => rule === 'goalAboveStretch')).toBe(true);
  expect(check('en').findings).toHaveLength(findings.length);
});

test('a campaign that is not there is refused with a sentence', () => {
  host = host618();
  expect(host.call('preflight', 'X', 'en')).toMatchObject({
    ok: false,
    issues: [{ code: 'noCampaign' }],
  });
});

test('before a campaign is made, its request is checked by the same rules', () => {
  host = testHost();
  const planned = host.call('planCampaign', campaign618) as { findings: { text: string }[] };
  const texts = planned.findings.map(({ text }) => text);
  host.call('createCampaign', campaign618);
  const made = check().findings.map(({ text }) => text);
  // The sheet knows what day it is; the request does not.
  expect(texts).toEqual(made.filter((text) => !text.includes('逾期')));
  expect(texts.length).toBeGreaterThan(5);
});

test.each(['-5万', '-5', '\uff0d5万', '-0.5万元', '(5万)'])(
  'an amount of %s has one verdict: the preview, the pre-flight and the creation refuse it alike',
  (amount) => {
    host = testHost();
    const request = { ...campaign618, budget: [{ category: '推广费', amount }] };
    const [planned, made] = ['planCampaign', 'createCampaign'].map(
      (name) => host.call(name, request) as { ok: boolean; issues: { path: string }[] },
    );
    expect(planned?.ok).toBe(false);
    expect(planned?.issues.map(({ path }) => path)).toEqual(['budget[0].amount']);
    expect(made).toMatchObject({ ok: false, issues: planned?.issues });
    expect(host.user.sheets()).toHaveLength(1);
  },
);
