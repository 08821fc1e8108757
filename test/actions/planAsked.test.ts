import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { Preflight } from '../../src/actions/preflight/preflightPlan';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { testHost } from '../support/workbook';

const PLAN = '618·策划方案';
const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };

/** One campaign that asks for all of it. */
let host: Host;
beforeAll(() => {
  host = testHost();
  const request = {
    ...campaign618,
    tabs: ['market'],
    goals: [
      campaign618.goals[0],
      { metric: 'newCustomerConversionRate', target: '≥8%', eachPlatform: true },
    ],
    budget: [...campaign618.budget, { category: '公益合作', amount: '2万', longTerm: true }],
  };
  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
});
afterAll(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  host.close();
});

const rows = (sheet: string, block: string, first: string) =>
  readTable(host, sheet, block, first).rows.map(({ text }) => text);
const brief = (item: string) =>
  rows(PLAN, 'brief', 'item').find((row) => row.item === item) as Record<string, string>;
const findings = () =>
  (host.call('preflight', '618', 'zh-CN') as Preflight).findings.map(({ text }) => text);
const NAME = '新客转化率';

test('a floor is asked of each platform that sells: on the board with its line, in the retro without a weight', () => {
  const floors = () => rows(BOARD.sheet, 'board', 'metric').filter(({ metric }) => metric === NAME);
  expect(floors().map(({ platform, target, threshold }) => [platform, target, threshold])).toEqual(
    ['天猫', '抖音', '私域'].map((platform) => [platform, '8.0%', '<目标100%']),
  );
  expect(floors().every(({ owner }) => owner !== '')).toBe(true);
  const goal = () => rows(PLAN, 'goals', 'metric').find(({ metric }) => metric === NAME);
  expect(goal()).toMatchObject({ actual: '', rate: '' });
  expect(goal()?.definition).toMatch(/^每个平台都要达到/);
  for (const [platform, live] of [
    ['天猫', '8.6%'],
    ['抖音', '7%'],
  ])
    typeRow(host, BOARD, ({ text }) => text.metric === NAME && text.platform === platform, {
      live: live as string,
    });
  expect(floors().map(({ state }) => state)).toEqual(['正常', '待确认', '未更新']);
  expect(goal()).toMatchObject({ actual: '1/3 平台达标' });
  const kept = rows('618·复盘报告', 'attainment', 'metric').filter(({ metric }) => metric === NAME);
  expect(kept.map(({ platform, rate, group }) => [platform, rate, group])).toEqual([
    ['天猫', '107.5%', ''],
    ['抖音', '87.5%', ''],
    ['私域', '', ''],
  ]);
});

test('a copy keeps the floor and what is spent for long', () => {
  const { request } = host.call('proposeCampaign', {
    language: 'zh-CN',
    scenario: 'big-promo',
    name: '双11',
    start: '2024-11-01',
    end: '2024-11-11',
    copyFrom: '618',
  }) as { request: CampaignRequest };
  expect(request.goals[1]).toMatchObject({ target: '8%', eachPlatform: true });
  expect(request.budget.filter(({ longTerm }) => longTerm)).toEqual([
    { category: '公益合作', amount: '2万元', longTerm: true },
  ]);
});

test('a floor of what adds up is refused', () => {
  const answer = host.call('planCampaign', {
    ...campaign618,
    code: 'X',
    goals: [{ metric: 'newUsers', target: '1000人', eachPlatform: true }],
  });
  expect(answer).toMatchObject({
    ok: false,
    issues: [{ code: 'floorAddsUp', path: 'goals[0].eachPlatform' }],
  });
});

test('goals are settled five to three days before, by someone, with those who are asked', () => {
  const task = rows('618·筹备进度', 'tasks', 'id').find(({ name }) => name?.includes('目标定稿'));
  expect(task).toMatchObject({
    start: '2024-05-27',
    due: '2024-05-29',
    owner: '*经理',
    consulted: '市场\u3001销售\u3001产品',
    kind: '里程碑',
  });
});

test('the rows of the plan say what they are for with an example, in the sheet and in the document', () => {
  expect(brief('活动名称').remark).toContain('突出主题与优惠\u3002例\uff1a618年中狂欢');
  expect(brief('活动时间').content).toBe(
    '2024-06-01 至 2024-06-25\uff08预热 6/1-6/10\uff1b爆发 6/11-6/20\uff1b返场 6/21-6/25\uff09',
  );
  expect(brief('各环节负责人').content).toContain('页面设计师 *设计师\uff1b前端工程师 *工程师');
  expect(rows(PLAN, 'brief', 'item').filter(({ remark }) => !remark)).toEqual([]);
  const document = JSON.stringify(host.call('documentOf', 'plan', '618', 'zh-CN'));
  expect(document).toContain('各环节负责人姓名');
  expect(document).toContain('服务器崩溃时\uff0c30分钟内修复');
});

test('what is spent for long is named and no part of the ROI', () => {
  // 500 / 48: the 2 of the brand and the reserve of 5.56 are in the whole of 55.56.
  expect(brief('投入产出\uff08ROI\uff09').content).toContain('整体需 1:9.3 ');
  expect(brief('投入产出\uff08ROI\uff09').content).toContain('未计长期投入 2万元');
  expect(findings()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/「公益合作」2万元 按长期投入\uff0c占预算 3\.6%/),
      expect.stringContaining('「公益合作」是长期投入\uff0c却没有品牌目标'),
    ]),
  );
});

test('groups without a person are named until they have one', () => {
  const lacks = () => findings().filter((text) => text.includes('没有接口人'));
  expect(lacks()).toContain('「设计组」没有接口人\u3002');
  const before = lacks().length;
  const contacts = { sheet: '618·市场与资源', block: 'contacts', first: 'group' };
  typeRow(host, contacts, ({ text }) => text.group === '设计组', { contact: '小陈' });
  expect(lacks()).toHaveLength(before - 1);
});

test('what an earlier version said of days and ROI is said as today after a recheck', () => {
  const at = (item: string) => {
    const table = readTable(host, PLAN, 'brief', 'item');
    return table.at(table.rows.find(({ text }) => text.item === item)?.row ?? 0, 'content');
  };
  const now = ['活动时间', '投入产出\uff08ROI\uff09'].map((item) => brief(item).content);
  const old = '=IF(COUNT(D24:D29)=0,"",TEXT($D$5,"yyyy-mm-dd")&" 至 "&TEXT($F$5,"yyyy-mm-dd"))';
  host.user.type(PLAN, at('活动时间'), old);
  host.user.type(PLAN, at('投入产出\uff08ROI\uff09'), '=IF(OR($G$5=0,$H$5=0),"","整体需 ")');
  host.call('recheckAll');
  expect(['活动时间', '投入产出\uff08ROI\uff09'].map((item) => brief(item).content)).toEqual(now);
});

test('how an earlier version said a figure is said as today after a recheck, and what people added stays', () => {
  const RETRO = '618·复盘报告';
  const { all, at } = readTable(host, RETRO, 'attainment', 'metric');
  const sentence = at(all[0]?.row ?? 0, 'sentence');
  const formulaAt = () => host.read(RETRO, sentence).formulas[0]?.[0] ?? '';
  const now = formulaAt();
  const today =
    /IF\(ABS\((\$?\w+)\)>=VALUE\("100000000"\),ROUND\(\1\/VALUE\("100000000"\),2\)&"亿",IF\(ABS\(\1\)>=10000,(ROUND\(\1\/VALUE\("10000"\),2\)&"万"),ROUND\(\1,2\)\)\)/g;
  const older = now.replace(today, 'IF(ABS($1)>=10000,SUBSTITUTE($2,"0000万","亿"),ROUND($1,2))');
  expect(older.match(/SUBSTITUTE/g)).toHaveLength(2);
  host.user.type(RETRO, sentence, `${older}&"!"`);
  host.call('recheckAll');
  expect(formulaAt()).toBe(`${now}&"!"`);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
});
