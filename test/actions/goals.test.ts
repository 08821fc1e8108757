import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { pasteRows, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { localeOf } from '../../src/locales/localeOf';
import { host618 } from '../support/withCampaign618';
import { difference, noteAt, picture, testHost } from '../support/workbook';

const PLAN = { sheet: '618·策划方案', block: 'goals', first: 'metric' };
const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };
const LOG = { sheet: '数据记录', block: 'log', first: 'metric' };
const RETRO = { sheet: '618·复盘报告', block: 'attainment', first: 'metric' };

let host: Host;
const open = (goals: readonly object[]) => {
  host = testHost();
  const [gmv] = campaign618.goals;
  const done = host.call('createCampaign', { ...campaign618, goals: [gmv, ...goals] });
  expect(done).toMatchObject({ ok: true });
};
const row = ({ sheet, block, first }: typeof PLAN, name: string) =>
  readTable(host, sheet, block, first).rows.find(({ text }) => text[first] === name);
/** A figure of today that somebody types into the log. */
const log = (metric: string, value: string, unit: string) =>
  typeNewRow(host, LOG, {
    date: '2024-05-12',
    campaign: '618',
    platform: '全部',
    metric,
    value,
    unit,
  });
const goal = (name: string) => row(PLAN, name)?.text;
const edit = (place: typeof PLAN, name: string, cells: Record<string, string>) =>
  typeRow(host, place, ({ text }) => text[place.first] === name, cells);
const targetNote = (name: string) => {
  const { sheet, block, first } = PLAN;
  const at = readTable(host, sheet, block, first).at(row(PLAN, name)?.row ?? 0, 'target');
  return noteAt(host, sheet, at);
};
const brief = (item: string) => row({ ...PLAN, block: 'brief', first: 'item' }, item)?.text.content;
afterEach(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

test('a goal that grows is computed from its base, in the request and typed', () => {
  open([
    { metric: 'newUsers', target: '增长20%', baseline: '5000人' },
    { metric: 'orders', target: '同比增长10%', history: ['2万单'] },
    { metric: 'repurchaseRate', target: '提升15%', baseline: '12%' },
  ]);
  edit(PLAN, '新增用户', { actual: '6600' });
  expect(goal('新增用户')).toMatchObject({ target: '6,000', rate: '110.0%' });
  expect(goal('订单量')?.target).toBe('2.2万');
  expect(goal('复购率')?.target).toBe('13.8%');
  expect(targetNote('复购率')).toContain('在基准值 12% 上提升15%\uff0c目标 13.8%');
  expect(targetNote('复购率')).toContain('若指百分点\uff0c写 提升15个百分点');
  expect(targetNote('新增用户')).toContain('目标 6000人');
  expect(targetNote('新增用户')).not.toContain('百分点');
  // The target follows its base.
  edit(PLAN, '新增用户', { baseline: '6000' });
  expect(goal('新增用户')).toMatchObject({ target: '7,200', rate: '91.7%' });
  expect(row(RETRO, '复购率')?.text.target).toBe('13.8%');
  for (const [typed, target] of [
    ['提升1.5个百分点', '13.5%'],
    ['提升1.5pp', '13.5%'],
    ['提高3个点', '15.0%'],
    ['下降10%', '10.8%'],
    ['提升50%', '18.0%'],
    ['\uff12\uff10\uff05', '20.0%'],
  ] as const) {
    edit(PLAN, '复购率', { target: typed });
    expect([typed, goal('复购率')?.target]).toEqual([typed, target]);
  }
  expect(targetNote('复购率')).toBe('');
  edit(PLAN, '新增用户', { target: '增加500人' });
  expect(goal('新增用户')?.target).toBe('6,500');
  edit(PLAN, '新增用户', { target: '翻倍' });
  expect(goal('新增用户')?.target).toBe('1.2万');
});

test('a goal in yuan below a base in 万元 is doubted', () => {
  open([]);
  const { sheet, block, first } = PLAN;
  const of = (target: string) => {
    edit(PLAN, 'GMV', { target });
    const at = readTable(host, sheet, block, first).at(row(PLAN, 'GMV')?.row ?? 0, 'target');
    return noteAt(host, sheet, at);
  };
  expect(of('5200000')).toContain('单位可能不对\uff0c请写成 520万元 或 520');
  for (const typed of ['520万元', '520', '2600']) expect([typed, of(typed)]).toEqual([typed, '']);
});

test('a goal without its base waits for it and says so', () => {
  open([{ metric: 'repurchaseRate', target: '提升15%' }]);
  edit(PLAN, '复购率', { priority: '2' });
  expect(goal('复购率')).toMatchObject({ target: '提升15%', rate: '' });
  expect(targetNote('复购率')).toContain('要先填基准值才能算');
  edit(PLAN, '复购率', { baseline: '12%' });
  expect(goal('复购率')?.target).toBe('13.8%');
  expect(targetNote('复购率')).not.toContain('⚠');
  edit(PLAN, '复购率', { baseline: '' });
  expect(goal('复购率')?.target).toBe('提升15%');
  expect(targetNote('复购率')).toContain('要先填基准值才能算');
  edit(PLAN, '复购率', { baseline: '20%' });
  expect(goal('复购率')?.target).toBe('23.0%');
});

test('metrics of the team’s own keep their unit and get what the board says', () => {
  open([
    { metric: '主动提及率', target: '30%' },
    { metric: '到店核销', target: '2000人' },
    { metric: '客服满意度', target: '4.5' },
    { metric: '打样时长', target: '≤48小时' },
  ]);
  expect(goal('主动提及率')).toMatchObject({ target: '30.0%', unit: '%' });
  expect(goal('到店核销')).toMatchObject({ target: '2,000', unit: '人' });
  expect(goal('打样时长')).toMatchObject({ target: '48', unit: '小时' });
  expect(row(BOARD, '主动提及率')?.text).toMatchObject({ target: '30.0%', unit: '%' });
  edit(BOARD, '主动提及率', { live: '24' });
  expect(row(BOARD, '主动提及率')?.text).toMatchObject({ live: '24.0%', rateOf: '80.0%' });
  expect(goal('主动提及率')).toMatchObject({ actual: '24.0%', rate: '80.0%' });
  expect(row(RETRO, '主动提及率')?.text).toMatchObject({
    target: '30.0%',
    actual: '24.0%',
    rate: '80.0%',
  });
  edit(BOARD, '到店核销', { live: '500' });
  expect(goal('到店核销')).toMatchObject({ actual: '500', rate: '25.0%' });
  edit(BOARD, '打样时长', { live: '36' });
  expect(goal('打样时长')?.actual).toBe('36');
  expect(row(LOG, '主动提及率')?.text).toMatchObject({ unit: '%' });
});

test('goals that are no whole numbers are shown as they are', () => {
  open([
    { metric: '客服满意度', target: '4.5' },
    { metric: '好评', target: '4.8分' },
    { metric: '打样时长', target: '≤36.5小时' },
    { metric: '到店核销', target: '12,345人' },
  ]);
  for (const [name, target] of [
    ['客服满意度', '4.5'],
    ['好评', '4.8'],
    ['打样时长', '36.5'],
    ['到店核销', '1.2万'],
  ] as const)
    expect([name, goal(name)?.target]).toEqual([name, target]);
  expect(row(BOARD, '客服满意度')?.text.target).toBe('4.5');
});

test('what the plan repeats of goals and money follows them', () => {
  open([{ metric: 'repurchaseRate', target: '提升15%', baseline: '12%' }]);
  expect(brief('核心目标')).toBe('GMV 500万元\uff1b复购率 13.8%');
  expect(brief('预算分配')).toContain('推广费 30万元');
  const daily = () =>
    readTable(host, BOARD.sheet, 'daily', 'date').rows.map(({ text }) => Number(text.target ?? 0));
  const sum = () => Math.round(daily().reduce((all, target) => all + target, 0) * 100) / 100;
  const before = daily();
  expect(sum()).toBe(500);
  edit(PLAN, 'GMV', { target: '520万' });
  // Each day's target is its part of the goal as it stands now.
  expect(Math.abs(sum() - 520)).toBeLessThan(before.length * 0.05);
  expect(daily().every((target, i) => target === 0 || target > (before[i] as number))).toBe(true);
  expect(brief('核心目标')).toBe('GMV 520万元\uff1b复购率 13.8%');
  typeNewRow(host, PLAN, { metric: '新增用户', unit: '人', target: '3万' });
  expect(brief('核心目标')).toBe('GMV 520万元\uff1b复购率 13.8%\uff1b新增用户 3万人');
  edit({ ...PLAN, block: 'budget', first: 'category' }, '推广费', { amount: '35' });
  expect(brief('预算分配')).toContain('推广费 35万元');
  const shown = JSON.stringify(host.call('documentOf', 'plan', '618'));
  expect(shown).toContain('GMV 520万元');
  expect(shown).not.toMatch(/(?:GMV |推广费 )(?:500|30)万元/);
});

test('a goal that is typed below ours means what those of the wizard mean, and follows the log', () => {
  open([{ metric: 'newUsers', target: '5000人' }]);
  typeNewRow(host, PLAN, { metric: '复购率', target: '15%' });
  typeNewRow(host, PLAN, { metric: '净GMV', target: '400万' });
  typeNewRow(host, PLAN, { metric: '到店核销', unit: '人', target: '2千' });
  expect(goal('复购率')).toMatchObject({ target: '15.0%', unit: '%', actual: '' });
  expect(goal('复购率')?.definition).not.toBe('');
  // Yuan are not taken for 万元.
  expect(goal('净GMV')).toMatchObject({ target: '400.0', unit: '万元' });
  expect(goal('到店核销')).toMatchObject({ target: '2,000', unit: '人' });
  log('净GMV', '100', '万元');
  log('到店核销', '500', '人');
  log('复购率', '12%', '%');
  expect(goal('净GMV')).toMatchObject({ actual: '100.0', rate: '25.0%' });
  expect(goal('到店核销')).toMatchObject({ actual: '500', rate: '25.0%' });
  expect(goal('复购率')).toMatchObject({ actual: '12.0%', rate: '80.0%' });
  // What a person cleared or typed there stays.
  edit(PLAN, '到店核销', { actual: '600', definition: '' });
  expect(goal('到店核销')).toMatchObject({ actual: '600', definition: '', rate: '30.0%' });
  host.call('recheckAll');
  const once = picture(host);
  host.call('recheckAll');
  expect(difference(once, picture(host))).toBeUndefined();
});

test('a goal in another measure than its metric is logged in has no actual: 3 万元 are no part of 300,000 元', () => {
  open([]);
  typeNewRow(host, PLAN, { metric: '花费', unit: '元', target: '30万' });
  log('花费', '3', '万元');
  expect(goal('花费')).toMatchObject({ unit: '元', actual: '', rate: '' });
  // Typed at once, and after the unit of the metric stood there.
  edit(PLAN, '花费', { unit: '万元' });
  expect(goal('花费')).toMatchObject({ actual: '3.0' });
});

test('what was reached of one metric never stands under another, and a figure keeps its measure until there is one', () => {
  open([]);
  log('花费', '3', '万元');
  log('主动提及率', '24%', '%');
  // Typed before its metric: no 300,000 万元.
  typeNewRow(host, { ...PLAN, first: 'target' }, { target: '30万', metric: '花费' });
  expect(goal('花费')).toMatchObject({
    target: '30.0',
    unit: '万元',
    actual: '3.0',
    rate: '10.0%',
  });
  edit(PLAN, '花费', { metric: '净GMV' });
  expect(goal('净GMV')).toMatchObject({ actual: '', rate: '' });
  edit(PLAN, '净GMV', { metric: '花费' });
  expect(goal('花费')).toMatchObject({ actual: '3.0' });
  typeNewRow(host, PLAN, { metric: '主动提及率', unit: '\uff05', target: '30%' });
  expect(goal('主动提及率')).toMatchObject({ target: '30.0%', actual: '24.0%', rate: '80.0%' });
  // No 1,500 %: read as the wizard reads it.
  typeNewRow(host, { ...PLAN, first: 'target' }, { target: '15', metric: '复购率' });
  expect(goal('复购率')).toMatchObject({ target: '15.0%', unit: '%' });
});

test('a unit that did not fit and was put right brings the actual', () => {
  open([]);
  typeNewRow(host, { ...PLAN, first: 'unit' }, { unit: '元', metric: '花费', target: '30' });
  expect(goal('花费')).toMatchObject({ unit: '元', definition: '', actual: '' });
  log('花费', '3', '万元');
  edit(PLAN, '花费', { unit: '万元' });
  expect(goal('花费')).toMatchObject({ actual: '3.0', rate: '10.0%' });
});

test('figures of the log count in the unit of their metric, or say that they do not', () => {
  open([
    { metric: '到店核销', target: '2千人' },
    { metric: '打样时长', target: '≤48小时' },
    { metric: '花费', target: '30万' },
    { metric: '周边销售额', target: '2万元' },
  ]);
  const rows = [
    // Typed value and unit; what then stands there, and whether it counts.
    ['花费', '30000', '元', '3', '万元', '1'],
    ['花费', '5000元', '', '0.5', '万元', '1'],
    ['花费', '7', '人', '7', '人', ''],
    ['到店核销', '900', '人', '900', '人', '1'],
    ['到店核销', '0.3', '千人', '0.3', '千人', '1'],
    ['到店核销', '200人', '', '200', '人', '1'],
    ['到店核销', '100', '', '100', '', '1'],
    ['打样时长', '1.5小时', '', '1.5', '小时', '1'],
    ['打样时长', '90', '分钟', '90', '分钟', '1'],
    ['周边销售额', '8000', '元', '8,000', '元', '1'],
    ['周边销售额', '约5元', '', '约5元', '', ''],
    ['UV', '300', '美元', '300', '美元', ''],
    ['转化率', '\uFF10\uFF0E\uFF10\uFF13', '', '0.03', '%', '1'],
    ['转化率', '\uFF10\uFF0E\uFF18', '', '0.8', '%', ''],
    ['转化率', '2.5', '%', '0.025', '%', '1'],
    ['转化率', '250%', '%', '250%', '%', ''],
    ['UV', '300', '人/天', '300', '人/天', '1'],
    ['花费', '3', '万人民币', '3', '万人民币', '1'],
    ['GMV', '\u00a550000', '', '5.0', '万元', '1'],
    ['花费', '300', '元/单', '300', '元/单', ''],
  ] as const;
  for (const [i, [metric, value, unit]] of rows.entries())
    typeNewRow(host, LOG, {
      date: `2024-05-${10 + i}`,
      campaign: '618',
      platform: '全部',
      metric,
      value,
      ...(unit === '' ? {} : { unit }),
    });
  const table = readTable(host, LOG.sheet, 'log', 'metric');
  expect(
    table.rows.map(({ text }) => [
      text.metric,
      text.value?.replace(',', ''),
      text.unit,
      text.valid,
    ]),
  ).toEqual(
    rows.map(([metric, , , ...stands]) => [metric, ...stands].map((s) => s.replace(',', ''))),
  );
  const noteOf = (row: number, key: string) =>
    noteAt(host, LOG.sheet, table.at(table.rows[row]?.row ?? 0, key));
  expect(noteOf(0, 'value')).toContain('填的是「30000元」\uff0c这里按「万元」记\uff0c已换成 3。');
  expect(noteOf(2, 'unit')).toContain('「花费」不按「人」记\uff0c这一行没有计入');
  expect(noteOf(10, 'value')).toContain('不是确切的数');
  expect(goal('花费')).toMatchObject({ actual: '6.5', rate: '21.7%' });
  expect(goal('到店核销')).toMatchObject({ actual: '1,500', rate: '75.0%' });
  expect(goal('打样时长')).toMatchObject({ actual: '1.5' });
  expect(goal('周边销售额')).toMatchObject({ actual: '0.8', rate: '40.0%' });
  host.user.type(LOG.sheet, table.at(table.rows[2]?.row ?? 0, 'unit'), '万元');
  expect(noteOf(2, 'unit')).toBe('');
  expect(goal('花费')?.actual).toBe('13.5');
  // Of another kind: nothing is added up, and the plan says so.
  log('到店核销', '5', '元');
  expect(goal('到店核销')).toMatchObject({ actual: '△ 记录的单位不同', rate: '' });
  host.call('recheckAll');
  const once = picture(host);
  host.call('recheckAll');
  expect(difference(once, picture(host))).toBeUndefined();
  expect(noteOf(0, 'value')).toContain('30000元');
});

test('many figures in two units take the calls of a few, and a call that fails in between has none counted twice', () => {
  host = host618();
  const keys = ['campaign', 'date', 'slot', 'platform', 'metric', 'value', 'unit'];
  const paste = (count: number, name: string) =>
    pasteRows(
      host,
      LOG,
      keys,
      Array.from({ length: count }, (_, i) => [
        ...['618', '2024-05-10', '', name + i, 'GMV'],
        ...(i % 2 === 0 ? ['30000', '元'] : ['3', '万元']),
      ]),
    );
  const rows = () => readTable(host, LOG.sheet, 'log', 'metric').rows.map(({ text }) => text);
  paste(8, 'a');
  const few = host.executions.at(-1)?.calls ?? 0;
  paste(20, 'b');
  expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(few + 1);
  for (let n = 3; n <= few - 2; n++) {
    host.failAtCall(n, 'ends');
    paste(8, `c${n}`);
  }
  expect(host.executions.filter(({ error }) => error).length).toBeGreaterThan(0);
  host.executions.splice(0);
  host.call('recheckAll');
  expect(rows()).toHaveLength(28 + 8 * (few - 4));
  expect(rows().filter(({ value, unit }) => value !== '3' || unit !== '万元')).toEqual([]);
  host.logs.splice(0);
});

test('a figure that is typed while a recheck puts the older one into another unit keeps the unit beside it', () => {
  host = host618();
  host.loseEvents(true);
  log('GMV', '30000', '元');
  const { rows, at } = readTable(host, LOG.sheet, 'log', 'metric');
  // After the log was read, before anything is written.
  host.atCall(10, () => host.user.type(LOG.sheet, at(rows[0]?.row ?? 0, 'value'), '40000'));
  host.call('recheckAll');
  expect(row(LOG, 'GMV')?.text).toMatchObject({ value: '40000', unit: '元' });
  host.call('recheckAll');
  expect(row(LOG, 'GMV')?.text).toMatchObject({ value: '4', unit: '万元' });
});

test('figures of a goal typed in an English workbook show what those of the wizard show', () => {
  host = testHost();
  const [gmv] = campaign618.goals;
  const done = host.call('createCampaign', { ...campaign618, language: 'en', goals: [gmv] });
  expect(done).toMatchObject({ ok: true });
  const place = { ...PLAN, sheet: '618\u00b7Plan' };
  typeNewRow(host, place, { metric: 'Net GMV', target: '3.4' });
  expect(row(place, 'Net GMV')?.text).toMatchObject({ target: '3.4', unit: '10k CNY' });
});

test('days whose targets do not add up to the goal are said so beside their heading', () => {
  host = host618();
  const said = () =>
    host
      .read(BOARD.sheet)
      .display.flat()
      .find((text) => text.includes('日目标合计'));
  expect(said()).toBeUndefined();
  const { rows, at } = readTable(host, BOARD.sheet, 'daily', 'date');
  const day = rows[0];
  const before = Number(day?.text.target);
  host.user.type(BOARD.sheet, at(day?.row ?? 0, 'target'), String(before + 20));
  expect(said()).toContain('△ 日目标合计 520\uFF0C全程目标 500');
  edit(PLAN, 'GMV', { target: '600' });
  expect(said()).toContain('全程目标 600');
  host.user.type(BOARD.sheet, at(day?.row ?? 0, 'target'), '');
  expect(said()).toContain('△ 日目标合计');
});

describe('a goal that gets another metric', () => {
  const { definition: ofUv } = localeOf('zh-CN').metrics.uv;
  const rename = (from: string, to: string) => edit(PLAN, from, { metric: to });

  test('means that, is in its unit and has what was reached of it', () => {
    open([{ metric: 'orders', target: '2万单' }]);
    log('UV', '30000', '人');
    log('订单量', '500', '单');
    expect(goal('订单量')?.actual).toBe('500');
    rename('订单量', 'UV');
    expect(goal('UV')).toMatchObject({
      definition: ofUv,
      unit: '人',
      target: '2.0万',
      actual: '3.0万',
    });
    rename('UV', '到店人数');
    const { sum } = localeOf('zh-CN').plan.ownMetric;
    expect(goal('到店人数')).toMatchObject({ definition: sum, unit: '人', actual: '' });
    rename('到店人数', '订单量');
    expect(goal('订单量')).toMatchObject({ unit: '人', target: '2.0万' });
    expect(goal('订单量')?.definition).toBe(localeOf('zh-CN').metrics.orders.definition);
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('and keeps what people wrote of it', () => {
    open([{ metric: 'orders', target: '2万单' }]);
    edit(PLAN, '订单量', { definition: '只算自营', actual: '700' });
    rename('订单量', 'UV');
    expect(goal('UV')).toMatchObject({ definition: '只算自营', unit: '单', actual: '700' });
  });

  test('a figure that somebody typed stays', () => {
    open([{ metric: 'orders', target: '2万单' }]);
    edit(PLAN, '订单量', { actual: '700' });
    rename('订单量', 'UV');
    expect(goal('UV')).toMatchObject({ definition: ofUv, actual: '700' });
  });
});
