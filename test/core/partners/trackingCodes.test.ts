import fc from 'fast-check';
import { abbreviationByRule } from '../../../src/core/partners/abbreviationByRule';
import { giveCodes, givenText, readGiven } from '../../../src/core/partners/giveCodes';
import type { PartnerRow } from '../../../src/core/partners/partnerRow';
import { sharedCodes } from '../../../src/core/partners/sharedCodes';
import { codeText, readCode } from '../../../src/core/partners/trackingCode';

const partner = (row: number, change: Partial<PartnerRow> = {}): PartnerRow => ({
  row,
  partner: `P${row}`,
  tier: 'head',
  tierText: '头部',
  platform: 'DY',
  quantity: 1,
  code: '',
  clicks: undefined,
  orders: undefined,
  hasResults: false,
  isPaid: false,
  qualification: undefined,
  notGraded: [],
  contract: { legal: undefined, legalText: '', standard: '', breach: '' },
  ...change,
});

test.each([
  ['Instagram', 'INST'],
  ['momo購物', 'MOMO'],
  ['得物', '得物'],
  ['微信视频号', '微信视频'],
  ['???', 'X'],
  ['X 2', 'X2'],
])('%s is called %s', (platform, abbreviation) => {
  expect(abbreviationByRule(platform)).toBe(abbreviation);
});

test.each([
  ['618-DY-KOL-H01', ['618-DY-KOL-H', 1, 1]],
  ['618-XHS-KOC-01…30', ['618-XHS-KOC-', 1, 30]],
  ['618-XHS-KOC-01...30', ['618-XHS-KOC-', 1, 30]],
  ['618-XHS-KOC-01~30', ['618-XHS-KOC-', 1, 30]],
  ['A-B-DY-KOL-M98…101', ['A-B-DY-KOL-M', 98, 101]],
  ['618-DY-KOL-M03…01', undefined],
  ['VIP2024', undefined],
  ['618-DY-KOL-H', undefined],
])('%s is read as %j', (text, parts) => {
  const read = readCode(text);
  expect(read && [read.prefix, read.first, read.last]).toEqual(parts);
});

const rows = fc.array(
  fc.record({
    tier: fc.constantFrom('head', 'middle', 'grassroots', 'other', undefined),
    platform: fc.constantFrom('DY', 'XHS', ''),
    quantity: fc.constantFrom(1, 3, 30, 'unreadable'),
    code: fc.constantFrom('', '', '618-DY-KOL-H04', 'own'),
  }),
  { maxLength: 30 },
);
const given = fc.dictionary(
  fc.constantFrom('618-DY-KOL-H', '618-XHS-KOC-'),
  fc.integer({ min: 0, max: 200 }),
);

test('no number is given twice, none that was given before, and no code is touched', () => {
  fc.assert(
    fc.property(rows, given, (drawn, before) => {
      const all = drawn.map((r, i) => partner(i, r as Partial<PartnerRow>));
      const memory = new Map(Object.entries(before));
      const { codes, given: after } = giveCodes(all, '618', memory);
      const read = [...codes.values()].map((code) => readCode(code));
      for (const code of read) {
        expect(code).toBeDefined();
        expect(code?.first).toBeGreaterThan(memory.get(code?.prefix ?? '') ?? 0);
        expect(code?.last).toBeLessThanOrEqual(after.get(code?.prefix ?? '') ?? 0);
      }
      expect(all.filter(({ row, code }) => codes.has(row) && code !== '')).toEqual([]);
      const coded = all.map((r) => ({ row: r.row, code: codes.get(r.row) ?? '' }));
      expect(sharedCodes(coded).size).toBe(0);
      expect(readGiven(givenText(after))).toEqual(after);
      const again = giveCodes(
        all.map((r) => ({ ...r, code: codes.get(r.row) ?? r.code })),
        '618',
        after,
      );
      expect(again.codes.size).toBe(0);
    }),
  );
});

test('a code is written and read alike', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 9999 }),
      (first, more) => {
        const code = { prefix: '新品-DY-KOL-M', first, last: first + more };
        expect(readCode(codeText(code))).toEqual(code);
      },
    ),
  );
});

test.each<[string, string[], [number, number[]][]]>([
  [
    'the same text, whatever its capitals',
    ['abc', 'ABC', 'd'],
    [
      [1, [0]],
      [0, [1]],
    ],
  ],
  [
    'runs that overlap',
    ['618-DY-KOL-M01…03', '618-DY-KOL-M03', '618-DY-KOL-M04'],
    [
      [1, [0]],
      [0, [1]],
    ],
  ],
  [
    'a run that holds another and one behind it',
    ['618-A-KOC-01…30', '618-A-KOC-05…06', '618-A-KOC-30'],
    [
      [1, [0]],
      [0, [1]],
      [2, [0]],
    ],
  ],
  ['other platforms', ['618-DY-KOL-M01', '618-XHS-KOL-M01', ''], []],
])('%s', (_, codes, shared) => {
  const found = sharedCodes(codes.map((code, row) => ({ row, code })));
  expect([...found]).toEqual(shared);
});
