import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import { parseA1 } from '../../local/gas/a1';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import type { SheetSnapshot } from '../../local/host/snapshot';
import { STEPS } from '../../src/sheets/migrations/steps';
import { lackingParts, readParts } from '../../src/tabs/compiler/readLayout';
import { readSignature } from '../../src/tabs/model/signature';
import { ALL_SHARED_TABS, CAMPAIGN_TABS } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { FIXTURE_VERSIONS, layoutFixture } from '../support/layoutFixture';
import { testScript } from '../support/testScript';
import { saved618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Recheck {
  repaired: number;
  broken: string[];
  message: string;
}

const PREP = '618·筹备进度';
const RETRO = '618·复盘报告';
const PARTNERS = '618·达人合作';
const CALENDAR = '618·内容排期';

let nextMonth: string;
let host: Host;
beforeAll(() => {
  nextMonth = testScript('test/support/nextMonthScript.ts');
});
afterEach(() => host.close());

const open = (saved: SavedWorkbook, script?: string) => {
  host = testHost({ saved, ...(script ? { script } : {}) });
};
const recheck = () => host.call('recheckAll') as Recheck;
const signatureOf = (sheet: string) => readSignature(host.read(sheet, 'A1').values[0]?.[0]);
const snapshotOf = (name: string) =>
  host.snapshot().sheets.find((sheet) => sheet.name === name) as SheetSnapshot;
const prep = () => readTable(host, PREP, 'tasks', 'id');
const columnOf = (a1: string) => a1.replace(/\d+/, '');
const columnRight = (a1: string) => columnLetters(parseA1(a1).column + 1);

test('every layout that was raised after the oldest workbook has a step, and every column that came names it', () => {
  open(layoutFixture(FIXTURE_VERSIONS[0] ?? '', 'live'));
  const oldest = Object.fromEntries(
    host.user.sheets().flatMap(({ name }) => {
      const signature = signatureOf(name);
      return signature ? [[signature.tab, signature.layout]] : [];
    }),
  );
  for (const kind of [...CAMPAIGN_TABS, ...ALL_SHARED_TABS]) {
    const { layout } = TABS[kind];
    const steps = STEPS.filter(({ tab }) => tab === kind).map(({ to }) => to);
    const raised = layout - (oldest[kind] ?? layout);
    const wanted = Array.from({ length: raised }, (_, i) => layout - raised + 1 + i);
    expect({ kind, steps: steps.slice(steps.length - raised) }).toEqual({ kind, steps: wanted });
  }
  const unnamed = host.user.sheets().flatMap(({ name }) => {
    const { values } = host.read(name);
    const signature = readSignature(values[0]?.[0]);
    const parts = signature && readParts(TABS[signature.tab], name, values, values.length);
    if (!signature || !parts) return [];
    const steps = STEPS.filter(({ tab }) => tab === signature.tab);
    const { blocks, columns } = lackingParts(TABS[signature.tab], parts);
    return [
      ...blocks.flatMap(({ key }) =>
        steps.some((step) => step.blocks?.includes(key)) ? [] : [`${name} ${key}`],
      ),
      ...columns.flatMap(({ block, column }) =>
        steps.some(({ added }) => added?.[block.key]?.includes(column.key))
          ? []
          : [`${name} ${block.key}.${column.key}`],
      ),
    ];
  });
  expect(unnamed).toEqual([]);
});

describe('with the script of another month', () => {
  beforeEach(() => open(saved618(), nextMonth));

  test('a recheck gives each tab its new columns and figures, whole, and a second writes nothing', () => {
    expect(recheck()).toMatchObject({ broken: [] });
    const before = picture(host);
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
    expect(difference(before, picture(host))).toBeUndefined();
    const { rows, at, summary } = prep();
    const [first] = rows;
    const row = first?.row ?? 0;
    const { values, validations, numberFormats, backgrounds } = snapshotOf(PREP);
    const header = values.findIndex(([mark]) => mark === 'header:tasks');
    const column = (key: string) => (values[1] ?? []).indexOf(key);
    expect(['budget', 'wave', 'left'].map((key) => values[header]?.[column(key)])).toEqual([
      '预算',
      '批次',
      '剩余天数',
    ]);
    expect(column('budget')).toBe(Math.max(...['anchor', 'baselines'].map(column)) + 1);
    expect(validations[at(row, 'wave')]).toMatchObject({ type: 'VALUE_IN_LIST' });
    expect(validations[at(row, 'budget')]).toBeUndefined();
    expect(numberFormats[row - 1]?.[column('budget')]).toContain('#,##0');
    expect(backgrounds[header]?.[column('budget')]).toBe(backgrounds[header]?.[column('name')]);
    expect(backgrounds[row - 1]?.[column('wave')]).toBe('#ffffff');
    expect(rows.every(({ text }) => /^-?\d+$/.test(text.left ?? ''))).toBe(true);
    host.user.type(PREP, at(row, 'budget'), '8万');
    host.user.type(PREP, at(rows[1]?.row ?? 0, 'budget'), '2');
    expect(summary.budgets).toBe('0');
    expect(prep().summary.budgets).toMatch(/^[\d,.]+$/);
    expect(prep().summary.budgets).not.toBe('0');
  });

  test('a definition and its words are enough: a recheck gives the column, whose layout nobody raised', () => {
    const partners = () => readTable(host, PARTNERS, 'partners', 'partner');
    expect(recheck().message).toContain(`「${PARTNERS}」缺少的列已补上\uFF1A样品数`);
    const { all, at } = partners();
    const cell = at(all[0]?.row ?? 0, 'samples');
    host.user.type(PARTNERS, cell, '1200');
    host.user.type(PARTNERS, at(all[0]?.row ?? 0, 'cost'), '3万');
    const { samples, cost } = partners().all[0]?.text ?? {};
    expect([samples, cost]).toEqual(['1200', '3.0']);
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
    expect(host.logs).toEqual([]);
  });

  test('an edit is answered by a tab that is up to date', () => {
    const { rows, at } = prep();
    host.user.type(PREP, at(rows[0]?.row ?? 0, 'status'), '已完成');
    expect(prep().rows[0]?.text).toMatchObject({
      progress: '100%',
      left: expect.stringMatching(/\d/),
    });
    expect(signatureOf(PREP)).toMatchObject({ layout: TABS.prep.layout + 1 });
    expect(signatureOf(RETRO)).toMatchObject({ layout: TABS.retro.layout });
    expect(host.logs).toEqual([]);
  });

  test('whoever opens the workbook finds the tab in front up to date', () => {
    host.user.open(RETRO);
    host.open();
    expect(signatureOf(RETRO)).toMatchObject({ layout: TABS.retro.layout + 1 });
    expect(signatureOf(PREP)).toMatchObject({ layout: TABS.prep.layout });
    const calls = host.calls.total;
    host.open();
    expect(host.calls.total).toBeLessThan(calls);
    expect(host.calls.total).toBeLessThanOrEqual(6);
  });

  test('a block among others gets its columns at its end, and no other block changes', () => {
    const before = snapshotOf(RETRO);
    recheck();
    const { rows, at } = readTable(host, RETRO, 'channels', 'channel');
    const row = rows[0]?.row ?? 0;
    host.user.type(RETRO, at(row, 'plain'), '12');
    expect(readTable(host, RETRO, 'channels', 'channel').rows[0]?.text.plain).toBe('12');
    const after = snapshotOf(RETRO);
    const end = after.values.findIndex(([mark]) => mark === 'end:channels');
    const start = after.values.findIndex(([mark]) => mark === 'header:channels');
    for (const [i, line] of before.values.entries()) {
      if (i < after.values.findIndex(([mark]) => mark === 'summary')) continue;
      if (i >= start && i <= end) continue;
      expect({ i, line: after.values[i]?.slice(0, line.length) }).toEqual({ i, line });
      expect(after.backgrounds[i]?.slice(0, line.length)).toEqual(before.backgrounds[i]);
    }
    const formulas = host.read(RETRO).formulas;
    const place = (
      after.values[after.values.findIndex(([mark]) => mark === 'keys:channels')] ?? []
    ).indexOf('double');
    for (let i = start + 1; i < end; i++) expect(formulas[i]?.[place]).toMatch(/^=IF/);
  });

  test('a key of another name is written where the old one stood; what is typed stays', () => {
    const { rows, at } = readTable(host, CALENDAR, 'content', 'theme');
    const cell = at(rows[0]?.row ?? 0, 'link');
    host.loseEvents(true);
    host.user.type(CALENDAR, cell, '看这里');
    host.loseEvents(false);
    expect(recheck()).toMatchObject({ broken: [] });
    const now = readTable(host, CALENDAR, 'content', 'theme');
    expect(now.at(rows[0]?.row ?? 0, 'url')).toBe(cell);
    expect(now.rows[0]?.text.url).toBe('看这里');
    expect(host.read(CALENDAR, '2:2').values[0]).not.toContain('link');
  });

  test('columns, notes and colours that people put there are as they were', () => {
    host.close();
    open(saved618());
    recheck();
    const saved = host.save();
    host.close();
    open(saved, nextMonth);
    const last = snapshotOf(PREP);
    const keys = last.values[1] ?? [];
    const tableEnd = keys.findLastIndex((key) => key !== '') + 1;
    host.loseEvents(true);
    host.user.insertColumns(PREP, tableEnd + 1, 1);
    host.user.insertColumns(PREP, 5, 1);
    const row = prep().rows[0]?.row ?? 0;
    const own = (a1: string, text: string) => {
      host.user.type(PREP, a1, text);
      host.user.setNote(PREP, a1, `${text}的批注`);
    };
    own(`E${row}`, '我的');
    host.loseEvents(false);
    const before = snapshotOf(PREP);
    expect(recheck()).toMatchObject({ broken: [] });
    const after = snapshotOf(PREP);
    const width = tableEnd + 1;
    const start = before.values.findIndex(([mark]) => mark === 'summary');
    for (const grid of ['values', 'backgrounds', 'fontColors', 'bold', 'numberFormats'] as const)
      for (const [i, line] of before[grid].entries())
        if (i > start)
          expect({ grid, i, line: after[grid][i]?.slice(0, width) }).toEqual({
            grid,
            i,
            line: line.slice(0, width),
          });
    expect(after.notes[`E${row}`]).toBe('我的的批注');
    expect(prep().at(row, 'budget')).not.toBe(prep().at(row, 'wave'));
  });

  test('a key that was lost before is found by its label; a column of people’s with the label of a new one stays theirs', () => {
    host.loseEvents(true);
    const lost = ['remark', 'owner'].map((key) => prep().at(2, key));
    for (const cell of lost) host.user.clear(PREP, cell);
    host.user.insertColumns(PREP, 4, 1);
    const header = host.read(PREP, 'A:A').values.findIndex(([mark]) => mark === 'header:tasks');
    host.user.type(PREP, `D${header + 1}`, '预算');
    host.user.type(PREP, `D${header + 2}`, '三千');
    host.loseEvents(false);
    const before = prep();
    host.user.type(PREP, before.at(before.rows[0]?.row ?? 0, 'status'), '已完成');
    const keys = host.read(PREP, '2:2').display[0] ?? [];
    expect(keys.filter((key) => ['remark', 'owner'].includes(key))).toHaveLength(2);
    expect(['owner', 'remark'].map((key) => columnOf(prep().at(2, key)))).toEqual(
      lost.map(columnRight).reverse(),
    );
    expect(keys[3]).toBe('');
    expect(host.read(PREP, `D${header + 2}`).display[0]).toEqual(['三千']);
    expect(recheck()).toMatchObject({ broken: [] });
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
  });

  test('today’s script leaves the tabs alone that the other has brought up, says so, and does the rest', () => {
    recheck();
    const saved = host.save();
    host.close();
    open(saved);
    const { at, rows } = prep();
    const before = snapshotOf(PREP);
    host.user.type(PREP, at(rows[0]?.row ?? 0, 'remark'), '看过');
    expect(host.toasts.at(-1)?.message).toContain('更新版本');
    const { broken, message } = recheck();
    expect(broken).toEqual(expect.arrayContaining([PREP, RETRO, CALENDAR]));
    expect(broken).toHaveLength(3);
    expect(message).toContain(`「${PREP}」由更新版本`);
    const after = snapshotOf(PREP);
    expect(
      difference({ ...before, values: [], display: [] }, { ...after, values: [], display: [] }),
    ).toBeUndefined();
    expect(host.logs).toEqual([]);
  });
});

/** What breaks off is done again: an edit whose calls fail, then one whose do not. */
test('a call that fails in the middle of it: the next edit goes on, and nothing is doubled', () => {
  open(saved618(), nextMonth);
  const before = host.save();
  const { rows, at } = prep();
  const cell = at(rows[0]?.row ?? 0, 'remark');
  const edit = () => host.user.type(PREP, cell, '看过');
  edit();
  const calls = host.calls.total;
  const whole = snapshotOf(PREP);
  host.close();
  expect(calls).toBeGreaterThan(20);
  // Each call of each tab fails in test/long/migrationFaults.
  for (const [n, way] of [
    [Math.floor(calls / 4), 'before'],
    [Math.floor(calls / 2), 'after'],
    [Math.floor((calls * 3) / 4), 'ends'],
  ] as const) {
    open(before, nextMonth);
    host.failAtCall(n, way);
    edit();
    edit();
    expect({ n, found: difference(whole, snapshotOf(PREP)) }).toEqual({ n, found: undefined });
    host.close();
  }
  open(before, nextMonth);
}, 600_000);

test.each(['remark', 'kind', 'id'])(
  '%s of 筹备进度 was deleted by a person: edits are not answered, and a recheck gives it back',
  (key) => {
    open(saved618());
    const { at, rows } = prep();
    const column = columnOf(at(1, key));
    const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const free = prep().all.find(({ text }) => text.name === '')?.row;
    const names = rows.map(({ text }) => text.name);
    host.user.deleteColumns(PREP, number, 1);
    host.user.type(PREP, `${column}${free}`, 'x');
    expect(host.toasts.at(-1)?.message).toContain('重新检查');
    host.user.clear(PREP, `${column}${free}`);
    const { broken, message } = recheck();
    expect(broken).toEqual([]);
    expect(message).toContain('缺少的列已补上');
    expect(prep().all.flatMap(({ text }) => text.name || [])).toEqual(names);
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
  },
);
