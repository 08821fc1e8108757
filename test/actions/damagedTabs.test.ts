import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import { readSignature } from '../../src/tabs/model/signature';
import { hostOfDemo } from '../support/keptDemo';
import { saved618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Recheck {
  repaired: number;
  broken: string[];
  message: string;
}

const PLAN = '618·策划方案';
const PREP = '618·筹备进度';

let host: Host;
beforeEach(() => {
  host = testHost({ saved: saved618() });
});
afterEach(() => host.close());

const recheck = () => host.call('recheckAll') as Recheck;
const ourTabs = () =>
  host.user
    .sheets()
    .map(({ name }) => name)
    .filter((name) => readSignature(host.read(name, 'A1').values[0]?.[0]) !== undefined);
/** The last column that has a key of the tab's first block; people's and ours stand left of it. */
const aColumn = (sheet: string) => {
  const keys = host.read(sheet, '2:2').values[0] ?? [];
  return keys.findIndex((key, i) => i > 2 && key !== '') + 1;
};
/** An edit whose event is lost: a recheck that looks at the tab answers it. */
const typeUnseen = (i: number) => {
  host.loseEvents(true);
  const { rows, at } = readTable(host, PREP, 'tasks', 'id');
  host.user.type(PREP, at(rows[i]?.row ?? 0, 'status'), '已完成');
  host.loseEvents(false);
};
/** What stands below the keys and is no formula. */
const typed = (sheet: string) => {
  const { display, formulas } = host.read(sheet);
  const cells = display.map((line, i) =>
    line.map((text, j) => (j === 0 || formulas[i]?.[j] ? '' : text)).join('|'),
  );
  return cells.slice(display.findIndex(([mark]) => mark === 'summary'));
};
const isAnswered = (i: number) =>
  readTable(host, PREP, 'tasks', 'id').rows[i]?.text.progress === '100%';

test('two rows of 策划方案 deleted that others refer to: it is named, and all others are checked', () => {
  const summary = host.read(PLAN, 'A:A').values.findIndex(([mark]) => mark === 'summary') + 1;
  host.user.deleteRows(PLAN, summary, 2);
  typeUnseen(0);
  const { broken, message } = recheck();
  expect(broken).toEqual([PLAN]);
  expect(message).toContain(PLAN);
  expect(message).not.toContain('另一位同事');
  expect(isAnswered(0)).toBe(true);
});

test('a column of ours deleted, in each tab in turn: it is given back and said, all others are checked', () => {
  const damaged: string[] = [];
  for (const [i, sheet] of ourTabs()
    .filter((name) => name !== PREP && name !== '活动总览')
    .entries()) {
    const column = aColumn(sheet);
    const key = host.read(sheet, '2:2').values[0]?.[column - 1];
    host.user.deleteColumns(sheet, column, 1);
    damaged.push(sheet);
    typeUnseen(i);
    const { broken, message } = recheck();
    expect({ sheet, broken }).toEqual({ sheet, broken: [] });
    expect(message).toContain(`「${sheet}」缺少的列已补上`);
    expect(message).not.toContain('另一位同事');
    expect(host.read(sheet, '2:2').values[0]).toContain(key);
    expect({ sheet, answered: isAnswered(i) }).toEqual({ sheet, answered: true });
    expect({ sheet, again: recheck().repaired }).toEqual({ sheet, again: 0 });
  }
  expect(damaged).toHaveLength(11);
});

test.each<[string, (sheet: string) => void]>([
  ['A1 and the first rows of keys cleared', (sheet) => host.user.clear(sheet, '1:2')],
  ['the rows of keys deleted', (sheet) => host.user.deleteRows(sheet, 1, 2)],
  ['column A deleted', (sheet) => host.user.deleteColumns(sheet, 1, 1)],
])(
  '%s: the tab is mended or named, the others are checked, and nothing of people’s is lost',
  (_, damage) => {
    for (const [i, sheet] of [PLAN, '618·执行监控', '数据记录', '618·内容排期'].entries()) {
      const before = typed(sheet);
      host.loseEvents(true);
      damage(sheet);
      host.loseEvents(false);
      typeUnseen(i);
      const { broken, message } = recheck();
      expect(message).not.toContain('另一位同事');
      expect({ sheet, answered: isAnswered(i) }).toEqual({ sheet, answered: true });
      if (broken.includes(sheet)) continue;
      expect(typed(sheet)).toEqual(before);
      expect(recheck().repaired).toBe(0);
    }
  },
);

test('a column inserted before the column of keys: that goes back to its place', () => {
  for (const [i, sheet] of [PLAN, '618·执行监控', '数据记录'].entries()) {
    const column = () => host.read(sheet, 'A:A').values;
    const before = column();
    host.user.insertColumns(sheet, 1, 1);
    typeUnseen(i);
    expect(recheck()).toMatchObject({ broken: [] });
    expect({ sheet, column: column() }).toEqual({ sheet, column: before });
    expect({ sheet, answered: isAnswered(i) }).toEqual({ sheet, answered: true });
    expect({ sheet, again: recheck().repaired }).toEqual({ sheet, again: 0 });
  }
});

test('a tab of a later version stops a new campaign and a move of dates, which say so', () => {
  const raise = (sheet: string) => {
    const signature = JSON.parse(String(host.read(sheet, 'A1').values[0]?.[0]));
    host.loseEvents(true);
    host.user.type(sheet, 'A1', JSON.stringify({ ...signature, layout: 99 }));
    host.loseEvents(false);
  };
  raise('数据记录');
  raise(PREP);
  for (const [sheet, answer] of [
    ['数据记录', host.call('createCampaign', { ...campaign618, code: 'B', name: 'B' })],
    [PREP, host.call('previewMoveDates', { code: '618', days: 1 })],
  ] as const)
    expect(answer).toMatchObject({
      ok: false,
      issues: [{ code: 'tabNewer', values: { value: sheet } }],
    });
});

test('what 活动总览 knows in A1 typed over: no tab is called deleted, figures are logged, and it is written again', () => {
  const signature = host.read('活动总览', 'A1').values[0]?.[0];
  host.loseEvents(true);
  host.user.type('活动总览', 'A1', 'x');
  const board = readTable(host, '618·执行监控', 'board', 'metric');
  host.user.type('618·执行监控', board.at(board.rows[3]?.row ?? 0, 'live'), '20秒');
  host.loseEvents(false);
  typeUnseen(0);
  const { broken, message } = recheck();
  expect(broken).toEqual([]);
  expect(message).not.toContain('已新建');
  expect(isAnswered(0)).toBe(true);
  expect(readTable(host, '数据记录', 'log', 'metric').rows).toHaveLength(1);
  expect(host.read('活动总览', 'A1').values[0]?.[0]).toBe(signature);
  expect(recheck().repaired).toBe(0);
});

test('A1 that says nothing, or what is of another tab: a recheck writes it again, and edits are answered', () => {
  const a1 = () => String(host.read(PREP, 'A1').values[0]?.[0]);
  const signature = a1();
  const { shared: _, ...whole } = JSON.parse(signature);
  const without = (layout: unknown) => JSON.stringify({ ...JSON.parse(signature), layout });
  const other = String(host.read(PLAN, 'A1').values[0]?.[0]);
  for (const [i, text] of [
    'x',
    signature.slice(0, 60),
    other,
    without('seven'),
    without(undefined),
  ].entries()) {
    host.loseEvents(true);
    host.user.type(PREP, 'A1', text);
    host.loseEvents(false);
    expect(recheck()).toMatchObject({ broken: [] });
    expect({ text, now: JSON.parse(a1()) }).toMatchObject({ text, now: whole });
    const { rows, at } = readTable(host, PREP, 'tasks', 'id');
    host.user.type(PREP, at(rows[i]?.row ?? 0, 'status'), '已完成');
    expect({ text, answered: isAnswered(i) }).toEqual({ text, answered: true });
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
  }
});

test('how wide a tab was before a run that broke off made it wider is forgotten when all its columns are there', () => {
  recheck();
  const signature = String(host.read(PREP, 'A1').values[0]?.[0]);
  host.loseEvents(true);
  host.user.type(PREP, 'A1', JSON.stringify({ ...JSON.parse(signature), wide: 26 }));
  host.loseEvents(false);
  expect(recheck()).toMatchObject({ repaired: 1, broken: [] });
  expect(host.read(PREP, 'A1').values[0]?.[0]).toBe(signature);
  expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
});

const headerOf = (sheet: string) =>
  host.read(sheet, 'A:A').values.findIndex(([mark]) => String(mark).startsWith('header:')) + 1;

test('the keys of 活动总览 cleared: they are written again, and all tabs are checked', () => {
  const keys = host.read('活动总览', '2:2').values;
  host.loseEvents(true);
  host.user.clear('活动总览', '2:2');
  host.loseEvents(false);
  typeUnseen(0);
  expect(recheck().broken).toEqual([]);
  expect(host.read('活动总览', '2:2').values).toEqual(keys);
  expect(isAnswered(0)).toBe(true);
  expect(recheck().repaired).toBe(0);
});

test('the header of 活动总览 deleted: it is named, and the tabs that say themselves what they are are checked', () => {
  host.loseEvents(true);
  host.user.deleteRows('活动总览', headerOf('活动总览'), 1);
  host.loseEvents(false);
  typeUnseen(0);
  const { broken, message } = recheck();
  expect(broken).toEqual(['活动总览']);
  expect(message).toContain('活动总览');
  expect(isAnswered(0)).toBe(true);
  const once = picture(host);
  expect(recheck().repaired).toBe(0);
  expect(difference(once, picture(host))).toBeUndefined();
});

describe.each([PLAN, '618·复盘报告'])('marks of %s', (sheet) => {
  const marks = () => host.read(sheet, 'A:A').display.map(([mark]) => mark ?? '');
  const ofBlocks = () =>
    marks().map((mark) => (/^(keys|header|end|summary)/.test(mark) ? mark : ''));

  test('cleared: those of blocks stand where they stood, and a second recheck writes nothing', () => {
    const before = ofBlocks();
    host.loseEvents(true);
    host.user.clear(sheet, `A3:A${before.length}`);
    host.loseEvents(false);
    recheck();
    expect(ofBlocks().filter((mark) => mark !== '')).toEqual(before.filter((mark) => mark !== ''));
    // The last block may end above the rows that are empty.
    const last = before.map((mark) => mark.startsWith('header:')).lastIndexOf(true) + 1;
    expect(ofBlocks().slice(0, last)).toEqual(before.slice(0, last));
    const once = picture(host);
    recheck();
    expect(difference(once, picture(host))).toBeUndefined();
  });

  test('a header deleted: the tab is named and no mark wanders', () => {
    host.loseEvents(true);
    host.user.deleteRows(sheet, headerOf(sheet), 1);
    host.loseEvents(false);
    const before = marks();
    expect(recheck().broken).toEqual([sheet]);
    const once = picture(host);
    expect(marks()).toEqual(before);
    expect(recheck().broken).toEqual([sheet]);
    expect(difference(once, picture(host))).toBeUndefined();
  });
});

describe('column A of tabs of short blocks', () => {
  /** Marks by row; those of rows that are told by nothing are asked for by nobody. */
  const marks = (sheet: string) =>
    host
      .read(sheet, 'A:A')
      .display.map(([mark = '']) =>
        /^row:(split|report|gap\.gap[1-9])/.test(mark) || mark.startsWith('{') ? '' : mark,
      );
  const clearUnseen = (sheet: string, cells: string) => {
    host.loseEvents(true);
    host.user.clear(sheet, cells);
    host.loseEvents(false);
  };

  test.each([
    [PLAN, 0],
    [PLAN, 40],
    ['618·复盘报告', 0],
    ['618·执行监控', 0],
    ['设置', 0],
    ['设置', 40],
  ])(
    '%s cleared, with %i rows added below: marks of blocks, their ends and rows stand where they stood',
    (sheet, added) => {
      if (added > 0) host.user.addRows(sheet, added);
      recheck();
      const before = marks(sheet);
      const ends = before.map((mark) => mark.startsWith('end:')).lastIndexOf(true) + 1;
      clearUnseen(sheet, `A3:A${ends}`);
      expect(recheck()).toMatchObject({ broken: [] });
      expect(marks(sheet)).toEqual(before);
      expect(recheck()).toMatchObject({ repaired: 0 });
    },
  );

  test('marks of single rows come back; of two rows of one name neither is marked', () => {
    const before = marks('设置');
    const rowOf = (mark: string) => before.indexOf(`row:values.${mark}`) + 1;
    const [clock, margin] = [rowOf('clock'), rowOf('margin')];
    clearUnseen('设置', `A${clock}`);
    clearUnseen('设置', `A${margin}`);
    const column = host.read('设置', '2:2').values[0]?.indexOf('name') ?? 0;
    const cell = (row: number) => `${columnLetters(column + 1)}${row}`;
    const name = String(host.read('设置', cell(margin)).values[0]?.[0]);
    const spare = before.indexOf('end:values');
    host.user.type('设置', cell(spare), name);
    recheck();
    expect(marks('设置')[clock - 1]).toBe('row:values.clock');
    expect(marks('设置')[margin - 1]).toBe('');
    host.user.clear('设置', cell(spare));
    recheck();
    expect(marks('设置')).toEqual(before);
    expect(recheck()).toMatchObject({ repaired: 0 });
  });
});

test('a tab that cannot be checked for an error is named with it', () => {
  typeUnseen(0);
  host.failAtCall(40);
  const { message } = recheck();
  expect(message).toMatch(/没有检查完\uff1a.*timed out/);
  expect(message).not.toContain('另一位同事');
});

test('an error before any tab is told as what it is; only a lock that is held is someone else', () => {
  host.failAtCall(2);
  expect(recheck().message).toMatch(/检查没有做完\uff1a.*timed out/);
  let inner = '';
  host.atCall(10, () => {
    inner = recheck().message;
  });
  recheck();
  expect(inner).toContain('另一位同事');
});

describe('a column deleted from which nothing is computed', () => {
  const OPTIONAL = ['deliverable', 'criterion', 'executor', 'consulted', 'informed'];
  const deleteColumn = (sheet: string, key: string) =>
    host.user.deleteColumns(sheet, (host.read(sheet, '2:2').values[0]?.indexOf(key) ?? 0) + 1, 1);

  test.each([['deliverable'], ['informed'], OPTIONAL])(
    '%s: edits are answered, a recheck gives it back',
    (...keys) => {
      for (const key of keys) deleteColumn(PREP, key);
      const { rows, at } = readTable(host, PREP, 'tasks', 'id');
      host.user.type(PREP, at(rows[0]?.row ?? 0, 'status'), '已完成');
      host.user.type(PREP, at((rows.at(-1)?.row ?? 0) + 1, 'name'), '插播');
      const after = readTable(host, PREP, 'tasks', 'id');
      expect(isAnswered(0)).toBe(true);
      expect(after.rows.at(-1)?.text).toMatchObject({ id: 'T30', name: '插播' });
      expect(host.logs).toEqual([]);
      const { message } = recheck();
      expect(message).toContain(`「${PREP}」缺少的列已补上`);
      expect(host.read(PREP, '2:2').values[0]).toEqual(expect.arrayContaining(keys));
      expect(recheck().repaired).toBe(0);
    },
  );

  test('in 达人合作 too', () => {
    const sheet = '618·达人合作';
    deleteColumn(sheet, 'remark');
    const { all, at } = readTable(host, sheet, 'partners', 'partner');
    for (const [key, text] of [
      ['partner', '达人甲'],
      ['platform', '抖音'],
      ['tier', '头部'],
    ] as const)
      host.user.type(sheet, at(all[0]?.row ?? 0, key), text);
    expect(readTable(host, sheet, 'partners', 'partner').rows[0]?.text.code).toBe('618-DY-KOL-H01');
    expect(host.logs).toEqual([]);
  });
});

test('a column of 筹备进度 that is given back: whom problems name is as it was, after one recheck', () => {
  host.close();
  host = hostOfDemo('live');
  recheck();
  const named = () =>
    readTable(host, '问题记录', 'issues', 'id').rows.map(({ text }) => text.escalateTo);
  const before = named();
  host.user.deleteColumns(PREP, (host.read(PREP, '2:2').values[0]?.indexOf('remark') ?? 0) + 1, 1);
  expect(recheck().message).toContain('缺少的列已补上');
  expect(named()).toEqual(before);
  expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
});

test('an edit of a tab that lacks a column says so', () => {
  host.user.deleteColumns(PREP, 8, 1);
  host.user.type(PREP, `${columnLetters(3)}12`, '改名');
  expect(host.toasts.at(-1)?.message).toContain('重新检查');
  expect(host.logs).toEqual([]);
});
