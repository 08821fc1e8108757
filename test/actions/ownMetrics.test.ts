import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { layoutFixture } from '../support/layoutFixture';
import { difference, picture, testHost } from '../support/workbook';

const OWN = { sheet: '设置', block: 'metrics', first: 'name' };
const PLAN = { sheet: '618·策划方案', block: 'goals', first: 'metric' };
const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };
const LOG = { sheet: '数据记录', block: 'log', first: 'metric' };
const RETRO = { sheet: '618·复盘报告', block: 'attainment', first: 'metric' };

let host: Host;
afterEach(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});
const row = ({ sheet, block, first }: typeof PLAN, name: string) =>
  readTable(host, sheet, block, first).rows.find(({ text }) => text[first] === name)?.text;
const create = (code: string, goals: readonly object[]) => {
  const [gmv] = campaign618.goals;
  const request = { ...campaign618, code, goals: [gmv, ...goals] };
  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
};
const name = (metric: string, cells: Record<string, string>) =>
  typeNewRow(host, OWN, { name: metric, ...cells });
const log = (date: string, metric: string, value: string) =>
  typeNewRow(host, LOG, { date, campaign: '618', platform: '全部', metric, value });

test('a metric that a team names in 设置 has its unit, direction, definition and sum everywhere', () => {
  host = testHost();
  create('春招', []);
  name('差评数', {
    unit: '条',
    direction: '越低越好',
    meaning: '三星以下的评价',
    adds: '按天相加',
  });
  name('在线人数', { unit: '人', adds: '取最近一次' });
  create('618', [
    { metric: '差评数', target: '60' },
    { metric: '在线人数', target: '900' },
  ]);
  expect(row(PLAN, '差评数')).toMatchObject({ unit: '条', definition: '三星以下的评价' });
  expect(row(BOARD, '在线人数')).toMatchObject({ unit: '人', direction: '↑' });
  log('2024-05-12', '差评数', '20');
  log('2024-05-13', '差评数', '25');
  log('2024-05-12', '在线人数', '500');
  log('2024-05-13', '在线人数', '800');
  expect(row(PLAN, '差评数')).toMatchObject({ actual: '45' });
  expect(row(PLAN, '在线人数')).toMatchObject({ actual: '800' });
  // 45 of at most 60 is better than the goal.
  expect(row(RETRO, '差评数')).toMatchObject({
    unit: '条',
    direction: '↓',
    actual: '45',
    rate: '125.0%',
  });
  // Typed below ours they mean the same.
  name('退货件数', { unit: '件', direction: '越低越好' });
  typeNewRow(host, PLAN, { metric: '退货件数', target: '80' });
  expect(row(PLAN, '退货件数')).toMatchObject({
    unit: '件',
    definition: '自定义指标\uff1a「数据记录」里各天之和。',
  });
  typeNewRow(host, RETRO, { metric: '退货件数' });
  expect(row(RETRO, '退货件数')).toMatchObject({ direction: '↓' });
  typeNewRow(host, BOARD, { metric: '退货件数', platform: '全部', live: '12' });
  expect(row(BOARD, '退货件数')).toMatchObject({ unit: '件', direction: '↓' });
  // One that the dictionary has stays what it is there.
  name('新增用户', { unit: '万人', direction: '越低越好' });
  typeRow(host, PLAN, ({ text }) => text.metric === '在线人数', { metric: '新增用户' });
  expect(row(PLAN, '新增用户')).toMatchObject({ unit: '人' });
});

test('a workbook of before gets the table below all that stands in 设置, as a new one has it', () => {
  host = testHost();
  create('618', []);
  const isOf = ({ name: tab }: { readonly name: string }) => tab === '设置';
  const settings = () => {
    const sheet = host.snapshot().sheets.find(isOf);
    const first = (sheet?.display.findIndex(([mark]) => mark === 'header:metrics') ?? 0) - 1;
    return {
      rows: sheet?.display.slice(first).map((cells) => cells.slice(0, 7)),
      fills: sheet?.backgrounds.slice(first),
      formats: sheet?.numberFormats.slice(first),
      bold: sheet?.bold.slice(first),
      top: sheet?.display.slice(0, 15).map(([mark]) => mark),
      frozen: sheet?.frozen,
    };
  };
  const wanted = settings();
  host.close();
  host = testHost({ saved: layoutFixture('596a376', 'live') });
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  expect(settings()).toEqual(wanted);
  const before = picture(host);
  host.call('recheckAll');
  expect(difference(before, picture(host))).toBeUndefined();
});
