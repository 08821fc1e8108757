import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { saved618 } from '../support/withCampaign618';
import { difference, noteAt, picture, testHost } from '../support/workbook';

const PREP = '618·筹备进度';
const PLAN = '618·策划方案';

let host: Host;
let saved: SavedWorkbook;
beforeAll(() => {
  host = testHost({ saved: saved618() });
  // A problem and a figure whose rows the engine fills.
  const issues = readTable(host, '问题记录', 'issues', 'problem');
  const row = issues.all[0]?.row ?? 0;
  for (const [key, text] of Object.entries({ campaign: '618', kind: '技术', problem: '页面卡顿' }))
    host.user.type('问题记录', issues.at(row, key), text);
  host.user.type('问题记录', issues.at(row, 'status'), '已解决');
  const log = readTable(host, '数据记录', 'log', 'campaign');
  host.user.paste('数据记录', log.at(log.all[0]?.row ?? 0, 'campaign'), [
    ['618', '2024-05-12', '全天', '天猫', 'GMV', '5', '万元'],
  ]);
  host.call('recheckAll');
  saved = host.save();
  host.close();
});
beforeEach(() => {
  host = testHost({ saved });
});
afterEach(() => host.close());

const recheck = () => host.call('recheckAll') as { repaired: number; broken: string[] };
const FIRST: Readonly<Record<string, string>> = {
  tasks: 'id',
  log: 'campaign',
  issues: 'problem',
  board: 'metric',
  daily: 'date',
  budget: 'category',
  content: 'theme',
};
const cellOf = (sheet: string, block: string, key: string, i = 0) => {
  const { rows, at } = readTable(host, sheet, block, FIRST[block] ?? '');
  return at(rows[i]?.row ?? 0, key);
};

/** Columns of the engine, and those that formulas fill. */
const ENGINE = [
  [PREP, 'tasks', 'slack'],
  [PREP, 'tasks', 'check'],
  ['数据记录', 'log', 'valid'],
  ['问题记录', 'issues', 'took'],
  ['问题记录', 'issues', 'due'],
  ['618·执行监控', 'board', 'state'],
] as const;
const FORMULAS = [
  ['问题记录', 'issues', 'left'],
  [PREP, 'tasks', 'reminder'],
  ['618·执行监控', 'daily', 'cumActual'],
  [PLAN, 'budget', 'share'],
  ['618·内容排期', 'content', 'check'],
] as const;
const TYPED = ['2024-06-18', '看这里', '12.5%'] as const;

test.each(ENGINE)('%s %s %s typed over is what it was, and a note says so', (sheet, block, key) => {
  const a1 = cellOf(sheet, block, key);
  const { display } = host.read(sheet, a1);
  for (const typed of TYPED) {
    host.user.type(sheet, a1, typed);
    expect({ typed, display: host.read(sheet, a1).display }).toEqual({ typed, display });
    expect(noteAt(host, sheet, a1)).toContain('由活动作战台填写');
  }
  host.call('recheckAll');
  host.loseEvents(true);
  host.user.type(sheet, a1, '2024-06-18');
  host.loseEvents(false);
  recheck();
  expect(host.read(sheet, a1).display).toEqual(display);
  expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
});

test.each(FORMULAS)(
  '%s %s %s typed over: a recheck writes its formula, and a note says so',
  (sheet, block, key) => {
    const a1 = cellOf(sheet, block, key);
    const before = host.read(sheet, a1);
    for (const typed of TYPED) {
      host.user.type(sheet, a1, typed);
      recheck();
      expect(host.read(sheet, a1)).toEqual(before);
      expect(noteAt(host, sheet, a1)).toContain('由活动作战台填写');
    }
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
  },
);

test('a note of a person stays beside ours, which says what was typed last', () => {
  const a1 = cellOf(PREP, 'tasks', 'slack');
  host.user.setNote(PREP, a1, '我的批注');
  host.user.type(PREP, a1, '看这里');
  expect(noteAt(host, PREP, a1)).toMatch(/^我的批注\n.*「看这里」/);
  host.user.type(PREP, a1, '再看');
  expect(noteAt(host, PREP, a1)).toMatch(/^我的批注\n.*「再看」/);
  expect(noteAt(host, PREP, a1)).not.toContain('看这里');
});

test('where people may type an id of their own nothing is said', () => {
  const a1 = cellOf(PREP, 'tasks', 'id', 3);
  host.user.type(PREP, a1, 'T99');
  expect(host.read(PREP, a1).values).toEqual([['T99']]);
  expect(noteAt(host, PREP, a1)).toBe('');
});

test.each([
  ['two down', 2, 40],
  ['one to the end of the phases', 1, 20],
  ['three', 3, 60],
  ['one by one line', 1, 4],
  ['all', 8, 30],
])('hidden key rows of 策划方案 moved, %s: one recheck, no stray keys', (_, count, before) => {
  const keysOf = () =>
    host
      .read(PLAN, 'A:A')
      .values.flatMap(([mark]) => (String(mark).startsWith('keys:') ? [String(mark)] : []));
  const keys = keysOf();
  const typed = host.read(PLAN).display.filter(([mark]) => !/^(keys:|\{)/.test(mark ?? ''));
  host.loseEvents(true);
  host.user.moveRows(PLAN, 2, count, before);
  host.loseEvents(false);
  recheck();
  expect([...keysOf()].sort()).toEqual([...keys].sort());
  const kept = host.read(PLAN).display.filter(([mark]) => !/^(keys:|\{)/.test(mark ?? ''));
  expect(kept).toEqual(typed);
  const once = picture(host);
  expect(recheck()).toMatchObject({ repaired: 0 });
  expect(difference(once, picture(host))).toBeUndefined();
});

test.each([40, 200])(
  '%i cells of 50,000 characters: a recheck does its work and says what is so',
  (count) => {
    const long = '字'.repeat(50_000);
    const { rows, at } = readTable(host, PREP, 'tasks', 'id');
    host.loseEvents(true);
    for (let i = 0; i < count; i += 20)
      host.user.paste(
        PREP,
        at(rows[0]?.row ?? 0, 'delayReason'),
        Array.from({ length: 20 }, () => [long]),
      );
    host.user.type(PREP, at(rows[25]?.row ?? 0, 'status'), '已完成');
    host.loseEvents(false);
    const { message, broken } = host.call('recheckAll') as { message: string; broken: string[] };
    expect(message).not.toContain('另一位同事');
    expect(broken).toEqual([]);
    expect(readTable(host, PREP, 'tasks', 'id').rows[25]?.text.progress).toBe('100%');
  },
);
