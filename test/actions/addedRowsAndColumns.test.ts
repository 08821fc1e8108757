import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { readSignature } from '../../src/tabs/model/signature';
import type { TabKind } from '../../src/tabs/model/tab';
import { tabsWithRangesOver } from '../../src/tabs/rangesOver';
import { saved618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';
const PLAN = '618·策划方案';
const LOG = '数据记录';

let host: Host;
beforeEach(() => {
  host = testHost({ saved: saved618() });
});
afterEach(() => {
  expect(host.logs).toEqual([]);
  host.close();
});

const rowsOf = (sheet: string) => host.user.sheets().find(({ name }) => name === sheet)?.rows ?? 0;
const kindOf = (sheet: string) => readSignature(host.read(sheet, 'A1').values[0]?.[0])?.tab;

describe('columns of people’s own between ours', () => {
  test.each<[string, string, string, number]>([
    [PREP, 'tasks', 'remark', 1],
    [PREP, 'tasks', 'status', 40],
    [LOG, 'log', 'value', 1],
    ['问题记录', 'issues', 'problem', 2],
    ['反馈记录', 'feedback', 'content', 3],
    ['618·内容排期', 'content', 'theme', 1],
    ['618·达人合作', 'partners', 'partner', 1],
  ])('%s %s: typing in %s after %i were inserted adds no row', (sheet, block, key, count) => {
    const before = rowsOf(sheet);
    host.user.insertColumns(sheet, 4, count);
    for (const text of ['甲', '乙', '丙']) {
      const { all, at } = readTable(host, sheet, block, '');
      host.user.type(sheet, at(all[2]?.row ?? 0, key), text);
    }
    expect(rowsOf(sheet)).toBe(before);
  });

  test('in 数据记录: a figure that is typed in 时点录入 reaches the plan', () => {
    host.close();
    host = testHost({ saved: saved618(), now: () => Date.parse('2024-06-01T10:05:00+08:00') });
    const goal = () => readTable(host, PLAN, 'goals', 'metric').all[0]?.text;
    host.user.insertColumns(LOG, 4, 1);
    const { all, at } = readTable(host, LOG, 'log', '');
    for (let i = 0; i < 3; i++) host.user.type(LOG, at(all[i]?.row ?? 0, 'enteredBy'), '运营');
    const slots = readTable(host, BOARD, 'slots', 'platform');
    const rows = rowsOf(LOG);
    host.user.type(BOARD, slots.at(slots.rows[0]?.row ?? 0, 'gmv'), '12');
    expect(rowsOf(LOG)).toBe(rows);
    expect(goal()?.actual).toBe('12.0');
  });

  test('one in each tab: no recheck adds any or calls a tab broken, and each channel has its figure', () => {
    const columns = () => host.user.sheets().map((sheet) => [sheet.name, sheet.columns]);
    for (const { name } of host.user.sheets()) host.user.insertColumns(name, 6, 1);
    const before = columns();
    const { all, at } = readTable(host, LOG, 'log', '');
    const row = ['618', '2024-06-01', '', '天猫'];
    host.user.paste(LOG, at(all[0]?.row ?? 0, 'campaign'), [row]);
    host.user.paste(LOG, at(all[0]?.row ?? 0, 'metric'), [['GMV', '30', '万元']]);
    const shop = () => readTable(host, PLAN, 'split', '').all[0]?.text.actual;
    expect(shop()).toBe('30.0');
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    const once = picture(host);
    expect(host.call('recheckAll')).toMatchObject({ broken: [], repaired: 0 });
    expect(difference(once, picture(host))).toBeUndefined();
    expect(columns()).toEqual(before);
    expect(shop()).toBe('30.0');
  });

  test('a read that fails is a read that failed: the sheet does not grow', () => {
    const before = rowsOf(PREP);
    const { rows, at } = readTable(host, PREP, 'tasks', 'id');
    for (const n of [1, 2, 3]) {
      host.failAtCall(n);
      host.user.type(PREP, at(rows[0]?.row ?? 0, 'remark'), `${n}`);
    }
    expect(rowsOf(PREP)).toBe(before);
    expect(host.logs.splice(0).join()).toContain('timed out');
  });
});

describe('rows at the end of a table', () => {
  const done = () => readTable(host, PREP, 'tasks', 'id').summary;
  const overview = () => readTable(host, '活动总览', 'campaigns', 'code').rows[0]?.text;

  test('rows added at its end with a done task: summary and overview count it at once', () => {
    const [before, shown] = [done().rate, overview()?.prepRate];
    host.user.addRows(PREP, 100);
    const { all, at } = readTable(host, PREP, 'tasks', 'id');
    const row = all.at(-1)?.row ?? 0;
    host.user.paste(PREP, at(row, 'name'), [['最后一行的任务']]);
    host.user.type(PREP, at(row, 'status'), '已完成');
    expect(before).toBe('0.0%');
    expect(done().rate).not.toBe(before);
    expect(shown).toBe('0.0%');
    expect(overview()?.prepRate).toBe(done().rate);
  });

  test('a paste below the last row grows the sheet, and counts', () => {
    const { all, at } = readTable(host, PREP, 'tasks', 'id');
    const last = all.at(-1)?.row ?? 0;
    const rows = Array.from({ length: 500 }, (_, i) => [`任务 ${i}`]);
    host.user.paste(PREP, at(last, 'name'), rows);
    expect(rowsOf(PREP)).toBeGreaterThanOrEqual(last + 499);
    const tasks = readTable(host, PREP, 'tasks', 'name');
    expect(tasks.rows.filter(({ text }) => text.name?.startsWith('任务 '))).toHaveLength(500);
    host.user.paste(PREP, tasks.at(last + 499, 'status'), [['受阻']]);
    expect(done().blocked).toBe('1');
    // Further edits have nothing to follow.
    host.user.type(PREP, tasks.at(last, 'remark'), 'x');
    const calls = host.calls.total;
    host.user.type(PREP, tasks.at(last, 'remark'), 'y');
    expect(host.calls.total).toBe(calls);
  });

  test('a paste beyond the last column grows the sheet too', () => {
    host.user.addTab('自己的表');
    host.user.paste('自己的表', 'Y1', [['a', 'b', 'c', 'd']]);
    expect(host.read('自己的表', 'Y1:AB1').values).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('figures pasted below 数据记录 reach the plan at once, with the event lost by a recheck', () => {
    const actual = () => readTable(host, PLAN, 'goals', 'metric').all[0]?.text.actual;
    const paste = (gmv: string) => {
      const { at } = readTable(host, LOG, 'log', '');
      const row = rowsOf(LOG);
      host.user.addRows(LOG, 1);
      host.user.paste(LOG, at(row + 1, 'campaign'), [
        ['618', '2024-06-01', '', '天猫', 'GMV', gmv, '万元'],
      ]);
    };
    paste('30');
    expect(actual()).toBe('30.0');
    host.loseEvents(true);
    paste('40');
    host.loseEvents(false);
    host.call('recheckAll');
    expect(actual()).toBe('40.0');
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });
});

describe('rows above the first of a table', () => {
  const blocked = () => readTable(host, PREP, 'tasks', 'id').summary.blocked;
  const typeTask = (above: number) => {
    const { all, at } = readTable(host, PREP, 'tasks', '');
    const row = all[0]?.row ?? 0;
    host.user.insertRows(PREP, row, above);
    host.user.paste(PREP, at(row + above - 1, 'name'), [['插在最上面的任务']]);
    return { status: at(row + above - 1, 'status') };
  };

  test.each([1, 3])('%i inserted: a task that is typed there counts at once', (above) => {
    const { status } = typeTask(above);
    host.user.type(PREP, status, '受阻');
    expect(blocked()).toBe('1');
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
    expect(blocked()).toBe('1');
  });

  test('figures in the newest row on top of 数据记录 reach the plan, and a formula of a person’s stays', () => {
    const { all, at } = readTable(host, LOG, 'log', '');
    const row = all[0]?.row ?? 0;
    host.user.type(LOG, at(row + 30, 'source'), `=SUM($G$${row}:$G$${row + 12})`);
    host.user.insertRows(LOG, row, 1);
    host.user.paste(LOG, at(row, 'campaign'), [
      ['618', '2024-06-01', '', '天猫', 'GMV', '30', '万元'],
    ]);
    const goal = readTable(host, PLAN, 'goals', 'metric').all[0]?.text;
    expect(goal?.actual).toBe('30.0');
    host.call('recheckAll');
    const theirs = host.read(LOG, at(row + 31, 'source')).formulas[0]?.[0];
    expect(theirs).toBe(`=SUM($G$${row + 1}:$G$${row + 13})`);
  });

  test('a row that inherited no format: after a recheck its time shows as the others do', () => {
    const { all } = readTable(host, '问题记录', 'issues', '');
    const row = all[0]?.row ?? 0;
    host.user.insertRows('问题记录', row, 1);
    const { at } = readTable(host, '问题记录', 'issues', '');
    host.user.paste('问题记录', at(row, 'campaign'), [['618']]);
    host.user.paste('问题记录', at(row, 'problem'), [['卡顿']]);
    host.call('recheckAll');
    const [first] = readTable(host, '问题记录', 'issues', '').all;
    expect(first?.text.time).toMatch(/^2024-05-12 10:0/);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('calls that fail while formulas follow: the next look goes on', () => {
    host.loseEvents(true);
    const { status } = typeTask(1);
    host.loseEvents(false);
    const formulas = () => host.read(PREP).formulas.flat().join();
    for (let n = 4; n < 16; n++) {
      host.failAtCall(n);
      host.user.type(PREP, status, '受阻');
    }
    host.user.type(PREP, status, '受阻');
    expect(blocked()).toBe('1');
    expect(formulas()).not.toContain('$9:');
    expect(host.logs.splice(0).join()).toContain('timed out');
  });
});

describe('rows above the first of a block', () => {
  test.each([1, 3])('%i inserted: what is typed there counts at once', (above) => {
    const sum = () => readTable(host, PLAN, 'budget', '').all;
    const row = sum()[0]?.row ?? 0;
    const shareOf = (name: string) => sum().find(({ text }) => text.category === name)?.text.share;
    const named = sum().filter(({ text }) => text.category !== '');
    const reserve = named.at(-1)?.text.category ?? '';
    const [before, first] = [shareOf(reserve), sum()[0]?.text];
    host.user.insertRows(PLAN, row, above);
    const { at } = readTable(host, PLAN, 'budget', '');
    host.user.paste(PLAN, at(row + above - 1, 'category'), [['最上面的']]);
    host.user.type(PLAN, at(row + above - 1, 'amount'), '1000万');
    expect(before).toMatch(/^\d/);
    expect(first?.amount).toMatch(/^\d/);
    expect(shareOf(reserve)).not.toBe(before);
    const now = shareOf(reserve);
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
    expect(shareOf(reserve)).toBe(now);
  });

  test.each(['at once', 'by a recheck'])('running sums count what is typed there %s', (when) => {
    const days = () => readTable(host, BOARD, 'daily', '').all;
    const [first, second] = days();
    const row = first?.row ?? 0;
    host.loseEvents(when !== 'at once');
    host.user.insertRows(BOARD, row, 1);
    host.user.type(BOARD, readTable(host, BOARD, 'daily', '').at(row, 'target'), '1000');
    host.loseEvents(false);
    if (when !== 'at once') host.call('recheckAll');
    const counted = [first, second].map((day) => (Number(day?.text.cumTarget) + 1000).toFixed(1));
    const now = () => days().map(({ text }) => text.cumTarget?.replace(/,/g, ''));
    expect(now().slice(1, 3)).toEqual(counted);
    host.call('recheckAll');
    expect(now().slice(1, 3)).toEqual(counted);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('parts of a split add up to the goal to the last yuan with what is typed there', () => {
    const split = () => readTable(host, PLAN, 'split', '');
    const channels = () => split().all.filter(({ text }) => text.dimension === '渠道');
    const targets = () =>
      channels()
        .map(({ row }) => Number(host.read(PLAN, split().at(row, 'target')).values[0]?.[0]))
        .reduce((sum, value) => sum + value, 0);
    const row = channels()[0]?.row ?? 0;
    const goal = targets();
    expect(goal).toBeCloseTo(500, 6);
    host.user.insertRows(PLAN, row, 1);
    // Both parts end in half a yuan.
    host.user.paste(PLAN, split().at(row, 'dimension'), [['渠道', '最上面的', '10.00001%']]);
    for (const [i, { row: other }] of channels().slice(1).entries())
      host.user.type(PLAN, split().at(other, 'share'), i === 0 ? '89.99999%' : '0%');
    expect(targets()).toBeCloseTo(449.9999, 6);
    host.call('recheckAll');
    expect(targets()).toBeCloseTo(goal, 6);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('other tabs have ranges over it, whose event was lost: a recheck, and a formula of a person’s stays', () => {
    const { all, at } = readTable(host, PLAN, 'split', '');
    const row = all[0]?.row ?? 0;
    const last = all.at(-1)?.row ?? 0;
    host.loseEvents(true);
    const theirCell = at(last - 1, 'budget');
    host.user.type(PLAN, theirCell, `=SUM($E$${row + 1}:$E$${last - 2})`);
    host.user.insertRows(PLAN, row, 1);
    host.user.type(PLAN, at(row, 'target'), '7');
    host.loseEvents(false);
    const ranges = (sheet: string) =>
      host
        .read(sheet)
        .formulas.flat()
        .filter((f) => new RegExp(`\\$${row + 1}:\\$[A-Z]+\\$`).test(f)).length;
    expect(ranges(PLAN)).toBeGreaterThan(1);
    expect(ranges(BOARD)).toBeGreaterThan(0);
    host.call('recheckAll');
    expect([ranges(PLAN), ranges(BOARD)]).toEqual([0, 0]);
    const theirs = host.read(PLAN, at(last, 'budget')).formulas[0]?.[0];
    expect(theirs).toBe(`=SUM($E$${row + 2}:$E$${last - 1})`);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('a slot above the first of 设置 is in the ranges of the board at once', () => {
    const { all } = readTable(host, '设置', 'slots', '');
    const row = all[0]?.row ?? 0;
    host.user.insertRows('设置', row, 1);
    host.user.type('设置', `C${row}`, '7:00');
    const formulas = host.read(BOARD).formulas.flat().join();
    expect(formulas).toContain(`$${row}:`);
    expect(formulas).not.toContain(`$${row + 1}:`);
  });
});

test('the list of tabs with ranges over another is what their formulas have', () => {
  expect(host.call('addTabs', '618', ['market', 'materials', 'tracking'])).toMatchObject({
    ok: true,
  });
  const sheets = host.user.sheets().filter(({ name }) => kindOf(name) !== undefined);
  const kinds = new Map(sheets.map(({ name }) => [name, kindOf(name) as TabKind]));
  const found = new Set<string>();
  for (const [name, kind] of kinds)
    for (const formula of host.read(name).formulas.flat())
      for (const [, quoted, bare] of formula.matchAll(
        /(?:'((?:[^']|'')+)'|([^\s'!(),;=<>*&+/"-]+))!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g,
      )) {
        const other = kinds.get(quoted ?? bare ?? '');
        if (other && other !== kind) found.add(`${kind} → ${other}`);
      }
  const listed = [...kinds.values()].flatMap((kind) =>
    tabsWithRangesOver(kind)
      .slice(1)
      .map((reader) => `${reader} → ${kind}`),
  );
  expect(found.size).toBeGreaterThan(5);
  expect([...found].sort()).toEqual(listed.sort());
});
