import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { Preflight } from '../../src/actions/preflight/preflightPlan';
import { zhCN } from '../../src/locales/zh-CN';
import { testHost } from '../support/workbook';

let host: Host;
afterEach(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  host.close();
});
const set = (settings: Partial<Record<keyof typeof zhCN.settings.value, string>>) => {
  const place = { sheet: '设置', block: 'values', first: 'name' };
  for (const [key, value] of Object.entries(settings)) {
    const { name } = zhCN.settings.value[key as keyof typeof settings];
    typeRow(host, place, ({ text }) => text.name === name, { value });
  }
};
const create = (code: string, change = {}) =>
  expect(host.call('createCampaign', { ...campaign618, code, ...change })).toMatchObject({
    ok: true,
  });
const rows = (code: string, tab: string, block: string, first: string) =>
  readTable(host, `${code}·${tab}`, block, first).rows.map(({ text }) => text);
const rules = (code: string) =>
  (host.call('preflight', code, 'zh-CN') as Preflight).findings.map(({ rule }) => rule);

test('a campaign is made as 设置 wants it: words, dates, definitions and thresholds', () => {
  host = testHost();
  create('A');
  set({
    closingPhase: '收尾',
    retroDays: '2',
    retroDayKind: '工作日',
    gmvBasis: '净GMV(扣退款)',
    conversionThreshold: '低于目标值的80%',
    stockThreshold: '<300',
  });
  create('B', { products: undefined });
  const phases = (code: string) => rows(code, '策划方案', 'phases', 'kind').map((r) => r.kind);
  expect(phases('A')).toEqual(['预热', '爆发', '返场']);
  expect(phases('B')).toEqual(['预热', '爆发', '收尾']);
  const retro = (code: string) =>
    rows(code, '筹备进度', 'tasks', 'id').find(({ id }) => id === 'M3')?.due;
  // The last day is a Tuesday: three days later is Friday, two working days later Thursday.
  expect([retro('A'), retro('B')]).toEqual(['2024-06-28', '2024-06-27']);
  expect(readTable(host, 'B·复盘报告', 'attainment', 'metric').summary.due).toBe('2024-06-27');
  const gmv = rows('B', '策划方案', 'goals', 'metric').find(({ metric }) => metric === 'GMV');
  expect(gmv?.definition).toBe(zhCN.metrics.netGmv.definition);
  const threshold = (name: string) =>
    rows('B', '执行监控', 'board', 'metric').find(({ metric }) => metric === name)?.threshold;
  expect(threshold('转化率')).toBe('低于目标值的80%');
  expect(threshold('库存余量')).toBe('<300');
  // Its own phase is still understood: dates can be moved, and a copy has the phase again.
  const copy = host.call('proposeCampaign', {
    language: 'zh-CN',
    scenario: 'big-promo',
    name: '下一场',
    start: '2024-08-01',
    end: '2024-08-03',
    copyFrom: 'B',
  });
  expect(copy).toMatchObject({
    ok: true,
    request: { phases: [{ kind: 'warmup' }, { kind: 'burst' }, { kind: 'encore' }] },
  });
});

test('pre-flight checks lengths of phases and the date of the goals as 设置 says', () => {
  host = testHost();
  create('A');
  expect(rules('A')).not.toEqual(expect.arrayContaining(['phaseLong']));
  set({ phaseGuide: '预热3-7 / 爆发1-3 / 返场1-2', goalLead: '30' });
  expect(rules('A').filter((rule) => rule === 'phaseLong')).toHaveLength(3);
  expect(rules('A')).toContain('goalsLate');
  set({ phaseGuide: '预热10 / 爆发10 / 返场5', goalLead: '5' });
  expect(rules('A').filter((rule) => /phase|goalsLate/.test(rule))).toEqual([]);
});

test('a setting that cannot be read counts as in a new workbook', () => {
  host = testHost();
  create('A');
  set({ retroDays: '很快', closingPhase: '随便', goalLead: '', phaseGuide: '看情况' });
  create('B');
  expect(rows('B', '策划方案', 'phases', 'kind').map((r) => r.kind)).toEqual([
    '预热',
    '爆发',
    '返场',
  ]);
  expect(rules('B').filter((rule) => /phase|goalsLate/.test(rule))).toEqual([]);
});
