import fc from 'fast-check';
import type { HeldRow, ProposedRow } from '../../../src/core/retro/followRow';
import { type Follow, followRows } from '../../../src/core/retro/followRows';

type Cells = Record<string, string | number>;

const COLUMNS = {
  given: ['finding', 'evidence', 'cause', 'figure'],
  together: [['finding', 'evidence', 'figure'], ['cause']],
  others: ['due'],
};

const proposal = (key: string, cells: Cells): ProposedRow => ({ key: `w:${key}`, cells });
const late = (days: number) =>
  proposal('T19', {
    finding: `晚${days}天`,
    evidence: '截止 5-10',
    cause: '排产延后',
    figure: days,
  });

/** A block of so many rows that remembers what was written into it. */
class Sheet {
  rows: HeldRow[];
  known: ReadonlySet<string> = new Set();

  constructor(length: number) {
    this.rows = Array.from({ length }, (_, i) => ({ row: 10 + i, cells: {} }));
  }

  follow(proposed: readonly ProposedRow[], more: Partial<Follow> = {}) {
    const followed = followRows({
      ...COLUMNS,
      rows: this.rows,
      proposed,
      known: this.known,
      prefix: 'w:',
      limit: 8,
      isTold: () => true,
      ...more,
    });
    for (const { row, cells } of followed.edits) this.type(row, cells);
    this.known = followed.known;
    return followed;
  }

  type(row: number, cells: Readonly<Record<string, unknown>>): void {
    this.rows = this.rows.map((held) =>
      held.row === row ? { row, cells: { ...held.cells, ...cells } } : held,
    );
  }

  at(row: number) {
    const { memory: _, ...cells } = this.rows.find((held) => held.row === row)?.cells ?? {};
    return cells;
  }

  delete(row: number): void {
    this.rows = this.rows.filter((held) => held.row !== row);
  }
}

test('a row is given once, and follows while nobody changed it', () => {
  const sheet = new Sheet(3);
  expect(sheet.follow([late(4)]).edits).toHaveLength(1);
  expect(sheet.at(10)).toEqual({
    finding: '晚4天',
    evidence: '截止 5-10',
    cause: '排产延后',
    figure: 4,
  });
  expect(sheet.follow([late(4)]).edits).toEqual([]);
  expect(sheet.follow([late(5)]).edits).toMatchObject([
    { row: 10, cells: { finding: '晚5天', figure: 5 } },
  ]);
  expect(Object.keys(sheet.follow([late(6)]).edits[0]?.cells ?? {}).sort()).toEqual([
    'figure',
    'finding',
    'memory',
  ]);
});

test('what a person changed stays, and what stands with it; the rest follows', () => {
  const sheet = new Sheet(3);
  sheet.follow([late(4)]);
  sheet.type(10, { evidence: '供应商来函' });
  const other = proposal('T19', {
    finding: '晚9天',
    evidence: '截止 5-10',
    cause: '缺料',
    figure: 9,
  });
  sheet.follow([other]);
  expect(sheet.at(10)).toMatchObject({ finding: '晚4天', evidence: '供应商来函', cause: '缺料' });
  sheet.type(10, { cause: '我写的' });
  sheet.follow([late(7)]);
  expect(sheet.at(10)).toMatchObject({ finding: '晚4天', cause: '我写的' });
});

test.each([
  ['deleted', (sheet: Sheet) => sheet.delete(10)],
  [
    'cleared',
    (sheet: Sheet) => sheet.type(10, { finding: '', evidence: '', cause: '', figure: '' }),
  ],
])('a row that was %s does not come back, nor does a lesser one in its place', (_, remove) => {
  const sheet = new Sheet(3);
  sheet.follow([late(4)], { limit: 1 });
  remove(sheet);
  const rest = proposal('T20', { finding: '另一项' });
  sheet.follow([late(4), rest], { limit: 1 });
  expect(sheet.rows.map(({ cells }) => cells.finding ?? '').join('')).toBe('');
  expect(sheet.follow([late(4), rest], { limit: 1 }).edits).toEqual([]);
});

test('a row that is not true any more goes, unless a person worked on it or nobody can tell', () => {
  const [untouched, dated, unread] = [new Sheet(2), new Sheet(2), new Sheet(2)];
  for (const sheet of [untouched, dated, unread]) sheet.follow([late(4)]);
  dated.type(10, { due: new Date() });
  untouched.follow([]);
  dated.follow([]);
  unread.follow([], { isTold: () => false });
  expect(untouched.at(10).finding).toBeNull();
  expect(dated.at(10).finding).toBe('晚4天');
  expect(unread.at(10).finding).toBe('晚4天');
  // It was never taken away by a person: when it is true again it is said again.
  untouched.follow([late(4)]);
  expect(untouched.at(10).finding).toBe('晚4天');
});

test('rows of people and of other blocks are left alone; what has no room is counted', () => {
  const sheet = new Sheet(2);
  sheet.type(10, { finding: '大家写的' });
  const moved = 'x␟y␟␟␟m:T1';
  sheet.type(11, { finding: 'x', evidence: 'y', memory: moved });
  const followed = sheet.follow([late(4), proposal('T20', { finding: '另一项' })]);
  expect(followed.edits).toEqual([]);
  expect(followed.withoutRoom).toBe(2);
});

test('a minor row is not added, but one that is there follows it', () => {
  const sheet = new Sheet(3);
  expect(sheet.follow([{ ...late(4), isMinor: true }]).edits).toEqual([]);
  sheet.follow([late(4)]);
  sheet.follow([{ ...late(5), isMinor: true }]);
  expect(sheet.at(10).finding).toBe('晚5天');
});

test('a row of which a person left one cell is free when that is not true any more', () => {
  const sheet = new Sheet(2);
  sheet.follow([proposal('T1', { finding: 'a', cause: 'b' })]);
  sheet.type(10, { finding: '' });
  const second = [proposal('T1', { finding: 'a', cause: '' })];
  sheet.follow(second);
  expect(sheet.at(10)).toMatchObject({ cause: null });
  expect(sheet.follow(second).edits).toEqual([]);
});

test('following twice changes nothing, whatever is proposed and whatever people did', () => {
  const text = fc.constantFrom('', 'a', 'b', ' c␟d ');
  const cells = fc.record({
    // A proposal always says something.
    finding: fc.constantFrom('a', 'b', ' c␟d '),
    evidence: text,
    cause: text,
    figure: fc.oneof(fc.constant(''), fc.double({ noNaN: true, noDefaultInfinity: true })),
  });
  const proposals = fc.uniqueArray(
    fc.tuple(fc.constantFrom('1', '2', '3', '4'), cells).map(([key, own]) => proposal(key, own)),
    { selector: ({ key }) => key },
  );
  const edit = fc.tuple(
    fc.integer({ min: 10, max: 13 }),
    fc.constantFrom('finding', 'cause'),
    text,
  );
  fc.assert(
    fc.property(proposals, proposals, fc.array(edit), (first, second, edits) => {
      const sheet = new Sheet(4);
      sheet.follow(first);
      for (const [row, key, value] of edits) sheet.type(row, { [key]: value });
      // A text that nobody was ever given is a person's, and stands.
      sheet.type(13, { finding: 'mine', evidence: 'mine' });
      sheet.follow(second);
      expect(sheet.follow(second).edits).toEqual([]);
      expect(sheet.at(13)).toMatchObject({ finding: 'mine', evidence: 'mine' });
    }),
  );
});

test('a row whose run ended before its memory was written is known again, and not given twice', () => {
  const sheet = new Sheet(4);
  sheet.follow([late(3)]);
  sheet.type(10, { memory: '' });
  sheet.known = new Set();
  expect(sheet.follow([late(3)]).edits).toMatchObject([{ row: 10, key: 'w:T19', isNew: false }]);
  expect(sheet.rows.filter(({ cells }) => cells.finding)).toHaveLength(1);
  sheet.follow([late(4)]);
  expect(sheet.at(10)).toMatchObject({ finding: '晚4天' });
});

test('a row that a person has written otherwise stays that person’s', () => {
  const sheet = new Sheet(4);
  sheet.type(10, { finding: '晚3天', evidence: '我看到的' });
  sheet.follow([late(3)]);
  expect(sheet.at(10)).toEqual({ finding: '晚3天', evidence: '我看到的' });
  expect(sheet.at(11)).toMatchObject({ finding: '晚3天' });
});
