import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Answer {
  ok: boolean;
  token: string;
  tabs: string[];
  rows: { tab: string; count: number }[];
  issues: { code: string; message: string }[];
}

let host: Host;
let book: DemoBook;
let saved: SavedWorkbook;
beforeAll(() => {
  const made = host618();
  const both = new DemoBook(made, 'zh-CN');
  both.create({ ...campaign618, code: 'B' });
  const entry = { date: '2024-06-01', slot: 'day', platform: 'tmall', metric: 'gmv', value: 1 };
  for (const code of ['618', 'B', '618']) both.log(code, [entry], () => '2024-06-02 9:00');
  saved = made.save();
  made.close();
});
beforeEach(() => {
  host = testHost({ saved });
  book = new DemoBook(host, 'zh-CN');
});
afterEach(() => host.close());

const preview = (code = '618') => host.call('previewDeleteCampaign', code) as Answer;
const remove = (code: string, token: string) => host.call('deleteCampaign', code, token) as Answer;

test('the preview names tabs and rows and changes nothing', () => {
  const before = picture(host);
  const { tabs, rows } = preview();
  expect(tabs).toHaveLength(6);
  expect(tabs).toContain('618·策划方案');
  expect(rows).toEqual([{ tab: '数据记录', count: 2 }]);
  expect(difference(before, picture(host))).toBeUndefined();
});

test('deletes what the preview named and leaves the other campaign alone', () => {
  const other = host.read('B·策划方案').display;
  expect(remove('618', preview().token).ok).toBe(true);
  expect(host.user.sheets().filter((s) => s.name.startsWith('618·'))).toEqual([]);
  const rows = (sheet: string, block: string, first: string) =>
    readTable(host, sheet, block, first).rows.map(({ text }) => text[first]);
  expect(rows('活动总览', 'campaigns', 'code')).toEqual(['B']);
  expect(rows('数据记录', 'log', 'campaign')).toEqual(['B']);
  expect(host.read('B·策划方案').display).toEqual(other);
  book.create(campaign618);
});

test('what changed since the preview is not deleted', () => {
  const { token } = preview();
  const entry = { date: '2024-06-03', slot: 'day', platform: 'tmall', metric: 'gmv', value: 1 };
  book.log('618', [entry], () => '2024-06-04 9:00');
  const before = picture(host);
  expect(remove('618', token).issues[0]?.code).toBe('changedSince');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('an unknown code is said', () => {
  expect(preview('x').issues[0]?.message).toContain('「x」');
});

test.each(['before', 'after'] as const)(
  'after a failure half-way (%s) it is still listed, and deleting again finishes',
  (how) => {
    const { token } = preview();
    host.failAtCall(24, how);
    expect(remove('618', token).issues[0]?.code).toBe('deletionIncomplete');
    expect(readTable(host, '活动总览', 'campaigns', 'code').rows).toHaveLength(2);
    expect(remove('618', preview().token).ok).toBe(true);
    expect(readTable(host, '活动总览', 'campaigns', 'code').rows).toHaveLength(1);
  },
);

describe('rows that lie between those of others', () => {
  /** So many figures of both campaigns, in turns, as a paste brings them, and what deleting one calls. */
  const callsFor = (rows: number) => {
    const { columns = 0 } = host.user.sheets().find(({ name }) => name === '数据记录') ?? {};
    host.user.insertColumns('数据记录', columns, 2);
    const [own, next] = [columns, columns + 1].map(columnLetters);
    const log = readTable(host, '数据记录', 'log', 'campaign');
    const first = Math.max(...log.rows.map(({ row }) => row)) + 1;
    host.user.paste(
      '数据记录',
      log.at(first, 'campaign'),
      Array.from({ length: rows }, (_, i) => [
        i % 2 === 0 ? '618' : 'B',
        '2024-06-02',
        '全天',
        '天猫',
        'GMV',
        String(i + 1),
        '万元',
      ]),
    );
    host.user.setNote('数据记录', log.at(first + 4, 'value'), '这一行的批注');
    host.user.paste('数据记录', `${own}${first}`, [
      ['618 的旁注', ''],
      ['', `=${log.at(first + 5, 'value')}`],
    ]);
    const { token } = preview();
    expect(remove('618', token)).toMatchObject({ ok: true });
    return { calls: host.calls.total, next };
  };

  test('are gone in as many calls for 400 as for 40, and what stays is as it was', () => {
    const few = callsFor(40).calls;
    host.close();
    host = testHost({ saved });
    const { calls, next } = callsFor(400);
    expect(calls).toBe(few);
    const left = readTable(host, '数据记录', 'log', 'metric').rows.map(({ text }) => text);
    expect(left.map(({ campaign }) => campaign)).toEqual(Array(201).fill('B'));
    expect(left.slice(1).map(({ value }) => Number(value))).toEqual(
      Array.from({ length: 200 }, (_, i) => 2 * (i + 1)),
    );
    expect(left.every(({ valid }) => valid === '0' || valid === '1')).toBe(true);
    const shown = JSON.stringify(host.snapshot().sheets.find(({ name }) => name === '数据记录'));
    expect(shown).not.toMatch(/这一行的批注|618 的旁注/);
    expect(host.read('数据记录', `${next}:${next}`).values.flat().filter(Boolean)).toEqual([6]);
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });

  test('a problem’s formulas stay where its row is emptied, and a new one counts there', () => {
    const issues = () => readTable(host, '问题记录', 'issues', 'problem');
    const { all, at } = issues();
    host.user.paste(
      '问题记录',
      at(all[0]?.row ?? 0, 'campaign'),
      Array.from({ length: 40 }, (_, i) => [i % 2 === 0 ? '618' : 'B']),
    );
    host.user.paste(
      '问题记录',
      at(all[0]?.row ?? 0, 'problem'),
      Array.from({ length: 40 }, (_, i) => [`问题 ${i}`]),
    );
    expect(remove('618', preview().token)).toMatchObject({ ok: true });
    expect(issues().rows.map(({ text }) => text.campaign)).toEqual(Array(20).fill('B'));
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });
});

test('rows that are all of their tab are deleted: a blank one stays, as Google wants it', () => {
  const log = () => readTable(host, '数据记录', 'log', 'campaign').rows;
  const other = log().find(({ text }) => text.campaign === 'B')?.row ?? 0;
  host.user.deleteRows('数据记录', other, 1);
  const last = Math.max(...log().map(({ row }) => row));
  const { rows } = host.user.sheets().find(({ name }) => name === '数据记录') ?? { rows: 0 };
  host.user.deleteRows('数据记录', last + 1, rows - last);
  expect(remove('618', preview().token).issues).toBeUndefined();
  expect(log()).toEqual([]);
  book.log('B', [], () => '2024-06-02 9:00');
});

test('when a person has hidden all other tabs 活动总览 comes in sight again', () => {
  const { token } = preview();
  const others = host.user.sheets().filter(({ name }) => !name.startsWith('618·'));
  for (const { name } of others) host.user.hideTab(name);
  expect(remove('618', token).issues).toBeUndefined();
  expect(host.user.sheets().filter(({ hidden }) => !hidden)).toMatchObject([{ name: '活动总览' }]);
});
