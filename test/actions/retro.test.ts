import { DemoBook } from '../../local/demo/demoBook';
import { readTable, type TableRow } from '../../local/demo/readTable';
import { pasteColumn, pasteRows, typeRow } from '../../local/demo/typing';
import { createHost, type Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

const RETRO = '618·复盘报告';
const PREP = '618·筹备进度';
const SETTINGS = '设置';

interface Written {
  readonly ok: boolean;
  readonly isInterim?: boolean;
  readonly added?: number;
  readonly closed?: readonly string[];
  readonly said?: string;
  readonly issues?: readonly { readonly code: string; readonly message: string }[];
}

let saved: SavedWorkbook;
let host: Host;
let book: DemoBook;

/** 618 with the totals of its days logged, a late task, a cancelled test and an issue over its limit. */
beforeAll(() => {
  open(host618());
  book.setClock('2024-06-17 21:05');
  finishTasks();
  task('T19', { finished: '2024-05-14', delayReason: '供应商排产延后' });
  task('T26', { status: '已取消' });
  const issues = { sheet: '问题记录', block: 'issues', first: 'problem' };
  const table = readTable(host, issues.sheet, issues.block, issues.first);
  const keys = ['problem', 'time', 'campaign', 'platform', 'kind', 'level', 'owner'];
  const cells = ['直播中断3小时', '2024-06-11 20:10', '618', '抖音', '技术', '高', '*技术'];
  pasteRows(host, issues, keys, [cells]);
  host.user.type(issues.sheet, table.at(table.all[0]?.row ?? 0, 'solved'), '2024-06-11 23:10');
  host.user.type(
    '618·执行监控',
    place('618·执行监控', 'board', 'metric', named('客服响应时长'), 'live'),
    '60秒',
  );
  log('2024-06-17', { tmall: 200, douyin: 120, private: 46 });
  log('2024-06-25', { search: [12, 48], feed: [10, 30], creators: [8, 40] });
  saved = host.save();
  host.close();
});

function open(opened: Host): void {
  host = opened;
  book = new DemoBook(host, 'zh-CN');
}
/** A copy of that workbook, so that each part begins anew. */
const anew = () => open(createHost({ now: () => Date.parse('2024-06-28T10:00:00+08:00'), saved }));

function log(date: string, figures: Readonly<Record<string, number | [number, number]>>): void {
  const entry = (platform: string, metric: string, value: number) => ({
    date,
    slot: 'day',
    platform,
    metric,
    value,
  });
  const entries = Object.entries(figures).flatMap(([key, value]) => {
    if (Array.isArray(value))
      return [entry(key, 'spend', value[0]), entry(key, 'attributedGmv', value[1])];
    const isPlatform = ['tmall', 'douyin', 'private'].includes(key);
    return [isPlatform ? entry(key, 'gmv', value) : entry('all', key, value)];
  });
  book.log('618', entries, () => `${date} 23:00`);
}
const named =
  (text: string, key = 'metric') =>
  (row: TableRow) =>
    row.text[key]?.startsWith(text) ?? false;
function place(
  sheet: string,
  block: string,
  first: string,
  matches: (row: TableRow) => boolean,
  key: string,
): string {
  const table = readTable(host, sheet, block, first);
  return table.at(table.all.find(matches)?.row ?? 0, key);
}
/** All tasks done on their due days but the closings. */
function finishTasks(): void {
  const tasks = { sheet: PREP, block: 'tasks', first: 'id' };
  const { rows } = readTable(host, PREP, 'tasks', 'id');
  const isClosing = (id = '') => id === 'M3' || id === 'M4';
  const column = (key: string, of: (text: Readonly<Record<string, string>>) => string) =>
    pasteColumn(
      host,
      tasks,
      key,
      rows.map(({ text }) => (isClosing(text.id) ? (text[key] ?? '') : of(text))),
    );
  column('finished', ({ due = '' }) => due);
  column('status', () => '已完成');
}
function task(id: string, cells: Readonly<Record<string, string>>): void {
  typeRow(host, { sheet: PREP, block: 'tasks', first: 'id' }, named(id, 'id'), cells);
}
const retro = (block: string, first: string) => readTable(host, RETRO, block, first);
const misses = () => retro('misses', 'finding').rows;
const miss = (finding: string) => misses().find(named(finding, 'finding'));
const wins = () => retro('wins', 'finding').rows.map(({ text }) => text.finding);
const closing = (i: number) => retro('closings', 'closing').rows[i]?.text;
const write = () => host.call('writeRetro', '618') as Written;
const writes = () =>
  Object.keys(host.calls.byName).filter((name) => /\.(set|clear|insert|delete|append)/.test(name));

describe('after the end', () => {
  beforeAll(() => {
    anew();
    book.setClock('2024-06-28 10:00');
    log('2024-06-25', { tmall: 84, douyin: 26, private: 4, newUsers: 12_000 });
  });
  afterAll(() => host.close());

  test('findings come with their evidence and a mark; a second press writes nothing', () => {
    expect(write()).toMatchObject({ ok: true, isInterim: false, closed: ['快速结账'] });
    expect(host.calls.total).toBeLessThanOrEqual(40);
    expect(wins()).toEqual(['新增用户 超额 20%', '达人带货 ROI 1:5\uff0c付费渠道中最高']);
    expect(miss('GMV 未达成')?.text).toMatchObject({
      finding: 'GMV 未达成\uff0c低 4%',
      evidence: '目标 500万元\uff0c实际 480万元\uff0c完成率 96%',
      origin: '⟳ 自动',
    });
    expect(miss('T19')?.text).toMatchObject({
      finding: 'T19 供应链备货量确认\uff1a晚 4 天完成',
      cause: '供应商排产延后',
      owner: '供应链',
    });
    expect(miss('T26')?.text.finding).toContain('取消\uff0c没有做');
    expect(miss('Q1')?.text).toMatchObject({
      finding: 'Q1 直播中断3小时\uff1a超时 2.5 小时',
      evidence: '应解决 6/11 20:40\uff0c实际 6/11 23:10',
    });
    expect(miss('客服响应时长')?.text.evidence).toMatch(
      /^最高「预警」\uff0c自 6\/17 21:05 起\uff0c共 8\.1 天/,
    );

    const before = picture(host);
    expect(write()).toMatchObject({ ok: true, added: 0, closed: [] });
    expect(writes()).toEqual([]);
    expect(host.calls.total).toBeLessThanOrEqual(16);
    expect(difference(before, picture(host))).toBeUndefined();
  });

  test('the score leaves out groups without actuals, gives their weight to the others, and says so', () => {
    const { check, rows } = retro('score', 'group');
    // (0.96 × 40 + 1.2 × 30) ÷ 70
    expect(retro('score', 'group').summary.score).toBe('106.3%');
    expect(check).toBe(
      '加权得分 106.3% · 权重合计 100% ✓ · 2 组没有实际\uff0c未计入\uff0c其余按比例放大',
    );
    expect(rows.map(({ text }) => text.said)).toEqual([
      '✓ 计入',
      '✓ 计入',
      '– 没有实际\uff0c未计入',
      '– 没有实际\uff0c未计入',
    ]);
  });

  test('attainments are sentences; what cannot be told says why', () => {
    const goals = retro('attainment', 'metric').rows.map(({ text }) => text);
    const goal = (metric: string) => goals.find((row) => row.metric === metric);
    expect(goal('GMV')?.sentence).toBe(
      '⟳ GMV实际完成480万元\uff08目标500万元\uff0c完成率96%\uff09',
    );
    expect(goal('新增用户')).toMatchObject({
      conclusion: '✓ 超额20%',
      sentence: '⟳ 新增用户实际完成1.2万人\uff08目标1万人\uff0c超额20%\uff09',
    });
    expect(goal('复购率')?.conclusion).toBe('– 无法计算\uff1a目标不是数字');
    expect(goal('曝光量')?.conclusion).toBe('– 无法计算\uff1a没有实际数据');
    expect(retro('attainment', 'metric').check).toContain('6 个目标算不出达成率');
    expect(retro('channels', 'channel').check).toContain('占总GMV 24.6%');
    expect(retro('channels', 'channel').rows.map(({ text }) => text.rank)).toEqual([
      '第 2 名',
      '第 3 名',
      '第 1 名',
      '– 没有成本\uff0c不计 ROI',
    ]);
  });

  test('what a person changed, cleared or deleted stays so; the rest follows the figures', () => {
    const at = (finding: string, key: string) =>
      place(RETRO, 'misses', 'finding', named(finding, 'finding'), key);
    host.user.type(RETRO, at('GMV 未达成', 'cause'), '返场力度不足');
    host.user.type(RETRO, at('Q1', 'finding'), '直播间断线,用户流失');
    host.user.deleteRows(RETRO, miss('T26')?.row ?? 0, 1);
    const gone = miss('T19')?.row ?? 0;
    for (const key of ['finding', 'cause', 'owner', 'evidence'])
      host.user.clear(RETRO, retro('misses', 'finding').at(gone, key));
    task('T14', { status: '已完成', finished: '2024-05-12' });
    log('2024-06-24', { tmall: 5 });
    expect(write()).toMatchObject({ ok: true, added: 1 });
    expect(miss('GMV 未达成')?.text).toMatchObject({
      finding: 'GMV 未达成\uff0c低 3%',
      cause: '返场力度不足',
      origin: '⟳ 自动',
    });
    expect(miss('直播间断线')?.text).toMatchObject({ origin: '✎ 已改' });
    expect(misses().filter(({ text }) => /^(T19|T26|Q1)/.test(text.finding ?? ''))).toEqual([]);
    expect(miss('T14')?.text.finding).toContain('晚 2 天');
    write();
    expect(writes()).toEqual([]);
  });

  test('the first closing stays as it was; the second waits for refunds', () => {
    expect(closing(0)).toMatchObject({ gross: '480.0', rate: '96.0%', net: '', roi: '1:3.9' });
    expect(closing(1)).toMatchObject({ due: '2024-07-10', state: '… 12 天后到期', gross: '485.0' });
    book.setClock('2024-07-10 10:00');
    expect(write().said).toContain('还没有退款数据');
    log('2024-07-09', { refunds: 24.25 });
    expect(write()).toMatchObject({ closed: ['二次结账\uff08扣退款\uff09'] });
    log('2024-06-23', { tmall: 7 });
    write();
    expect(closing(0)).toMatchObject({
      gross: '480.0',
      state: '✓ 2024-06-28 已结账\uff0c不再改变',
    });
    expect(closing(1)).toMatchObject({
      gross: '485.0',
      net: '460.75',
      rate: '97.0%',
      netRate: '92.2%',
      netRoi: '1:3.7',
      state: '✓ 2024-07-10 已结账\uff0c不再改变',
    });
  });

  test('changed weights are followed and logged, and the reason is asked for until it is there', () => {
    const weight = (group: string, text: string) =>
      host.user.type(
        SETTINGS,
        place(SETTINGS, 'weights', 'group', named(group, 'group'), 'weight'),
        text,
      );
    weight('GMV', '50%');
    weight('用户', '20%');
    expect(write().said).toContain('请到「设置」补写原因');
    expect(retro('score', 'group').rows.map(({ text }) => text.weight)).toEqual([
      '50%',
      '20%',
      '20%',
      '10%',
    ]);
    const logged = () => readTable(host, SETTINGS, 'weightLog', 'change');
    expect(logged().rows.map(({ text }) => text)).toMatchObject([
      {
        date: '2024-07-10',
        campaign: '618',
        change: 'GMV 40% → 50% · 用户 30% → 20%',
        asked: '△ 请写原因',
      },
    ]);
    host.user.type(SETTINGS, logged().at(logged().rows[0]?.row ?? 0, 'reason'), '政策调整');
    expect(write().said).not.toContain('补写原因');
    expect(logged().rows[0]?.text.asked).toBe('');
    // A weight that a person sets in the retro is this campaign's own.
    host.user.type(RETRO, place(RETRO, 'score', 'group', named('品牌', 'group'), 'weight'), '30%');
    write();
    expect(logged().rows[1]?.text.change).toBe('品牌 20% → 30%');
    weight('品牌', '25%');
    write();
    expect(retro('score', 'group').rows[2]?.text.weight).toBe('30%');
    expect(logged().rows).toHaveLength(2);
  });

  test('the number of calls does not grow with the rows', () => {
    write();
    const { total } = host.calls;
    host.loseEvents(true);
    const { all, at } = readTable(host, PREP, 'tasks', 'name');
    const free = all.find(({ text }) => text.name === '' && text.id === '')?.row ?? 0;
    host.user.paste(
      PREP,
      at(free, 'name'),
      Array.from({ length: 60 }, (_, i) => [`补充任务${i}`]),
    );
    host.loseEvents(false);
    write();
    expect(host.calls.total).toBe(total);
  });
});

describe('before the end, and with parts missing', () => {
  beforeAll(anew);
  afterAll(() => host.close());

  test.each(['before', 'after'] as const)(
    'a service that fails %s leaves the retro as it was, and a second press writes it',
    (how) => {
      host.close();
      anew();
      const before = picture(host);
      const failed: number[] = [];
      // Calls before these read; they are tried again.
      for (let n = 11; ; n++) {
        host.failAtCall(n, how);
        if (write().ok) break;
        failed.push(n);
        expect([n, difference(before, picture(host))]).toEqual([n, undefined]);
      }
      expect(failed.length).toBeGreaterThan(2);
    },
  );

  test('an interim retro says so: no goal is missed yet and nothing is closed', () => {
    expect(write()).toMatchObject({ ok: true, isInterim: true, closed: [] });
    expect(retro('attainment', 'metric').check).toMatch(/^△ 期中\uff1a活动 2024-06-25 结束/);
    expect(misses().some(named('GMV', 'finding'))).toBe(false);
    expect(miss('T19')).toBeDefined();
  });

  test('the encore list names what lies behind; a line that was taken away stays away', () => {
    book.setClock('2024-06-21 9:00');
    const listed = host.call('listEncore', '618') as { ok: boolean; behind: number };
    expect(listed).toMatchObject({ ok: true });
    const list = () => retro('encore', 'item').rows;
    const tmall = list().find(named('天猫', 'item'));
    expect(tmall?.text).toMatchObject({ dimension: '渠道', actual: '200', origin: '⟳ 自动' });
    expect(tmall?.text.action).toMatch(/^发返场券\uff0c补 [\d.]+万元$/);
    expect(list()).toHaveLength(listed.behind);
    host.call('listEncore', '618');
    expect(writes()).toEqual([]);
    host.user.type(RETRO, retro('encore', 'item').at(tmall?.row ?? 0, 'action'), '满200减30');
    host.user.deleteRows(RETRO, list().find(named('抖音', 'item'))?.row ?? 0, 1);
    log('2024-06-20', { tmall: 10 });
    host.call('listEncore', '618');
    expect(list().find(named('天猫', 'item'))?.text).toMatchObject({
      actual: '210',
      action: '满200减30',
    });
    expect(list().some(named('抖音', 'item'))).toBe(false);
  });

  test('who was not reached is listed from the log, nearest to buying first, and goes into the next campaign', () => {
    const entry = (platform: string, metric: string, value: number) => ({
      ...{ date: '2024-06-17', slot: 'day', platform, metric, value },
    });
    const people = () => retro('encore', 'item').rows.filter(named('再营销人群', 'dimension'));
    const said = () => people().map(({ text }) => [text.item, text.left, text.action]);
    book.setClock('2024-06-28 10:00');
    write();
    expect(said()).toEqual([]);
    const figures = [
      entry('tmall', 'cartUsers', 8000),
      entry('tmall', 'buyers', 3000),
      entry('tmall', 'uv', 90_000),
      entry('douyin', 'uv', 50_000),
      entry('douyin', 'orders', 2000),
      entry('douyin', 'newFollowers', 700),
    ];
    book.log('618', figures, () => '2024-06-18 9:00');
    write();
    expect(said()).toEqual([
      ['天猫 加购未买', '5,000', '给 5000 人发限时券\uff0c提醒清购物车'],
      ['天猫 来过未买', '8.7万', '圈 87000 人次再投放'],
      ['抖音 来过未买', '4.8万', '圈 48000 人次再投放'],
      ['抖音 新增粉丝', '700', '700 人进粉丝群\uff0c下次先触达'],
    ]);
    write();
    expect(writes()).toEqual([]);
    host.user.type(RETRO, retro('encore', 'item').at(people()[0]?.row ?? 0, 'action'), '短信 + 券');
    host.user.deleteRows(RETRO, people()[3]?.row ?? 0, 1);
    write();
    expect(said().map(([, , action]) => action)).toEqual([
      '短信 + 券',
      '圈 87000 人次再投放',
      '圈 48000 人次再投放',
    ]);
    host.call('addTabs', '618', ['market']);
    const { request } = host.call('proposeCampaign', {
      ...{ language: 'zh-CN', scenario: 'big-promo', name: '双11', copyFrom: '618' },
      ...{ start: '2024-11-01', end: '2024-11-10' },
    }) as { request: { market: { segments: object[] } } };
    expect(request.market.segments).toContainEqual({
      segment: '天猫 加购未买',
      play: '短信 + 券',
      evidence: RETRO,
    });
  });

  test('rules that contradict each other are named', () => {
    const lessons = readTable(host, '经验库', 'lessons', 'lesson');
    const rules = [
      ['甲', '618', '策划', '返场期推广预算占比 ≥ 10%'],
      ['乙', '618', '策划', '返场期推广预算占比 ≤ 5%'],
    ];
    host.user.paste('经验库', lessons.at(lessons.all[0]?.row ?? 0, 'lesson'), rules);
    expect(write().said).toContain('返场期推广预算占比 ≥ 10% / 返场期推广预算占比 ≤ 5%');
  });

  test('tabs that are gone are named, their findings stay, and the rest is written', () => {
    host.user.deleteTab('预警记录');
    host.user.deleteTab(PREP);
    log('2024-06-25', { newUsers: 13_000 });
    expect(write().said).toContain('没有读到\uff1a筹备进度、预警记录');
    expect(miss('T19')).toBeDefined();
    expect(wins()).toContain('新增用户 超额 30%');
  });

  test.each([
    ['no such campaign', '双12', 'noCampaign', '双12'],
    ['a deleted retro', '618', 'noRetro', '复盘报告'],
  ])('%s is refused in a sentence', (what, code, issue, text) => {
    if (what === 'a deleted retro') host.user.deleteTab(RETRO);
    const done = host.call('writeRetro', code) as Written;
    expect(done.issues?.[0]).toMatchObject({ code: issue });
    expect(done.issues?.[0]?.message).toContain(text);
  });
});
