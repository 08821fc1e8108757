import { type EntryKey, latestEntries } from '../../src/core/latestEntries';

const entry = (change: Partial<EntryKey> = {}): EntryKey => ({
  campaign: '618',
  date: 45_460,
  platform: '天猫',
  metric: 'GMV',
  counts: true,
  ...change,
});

test.each<[string, EntryKey[], (0 | 1 | null)[]]>([
  ['the last row of a day counts', [entry(), entry()], [0, 1]],
  ['platforms are apart', [entry(), entry({ platform: '抖音' })], [1, 1]],
  ['days are apart', [entry(), entry({ date: 45_461.5 })], [1, 1]],
  ['codes in any case are one', [entry({ campaign: 'a' }), entry({ campaign: 'A' })], [0, 1]],
  [
    'a row entered earlier does not count although it stands below',
    [entry({ enteredAt: 2 }), entry({ enteredAt: 1 })],
    [1, 0],
  ],
  ['rows without a number are none', [entry(), entry({ counts: false })], [1, null]],
  ['rows without a date are none', [entry({ date: null })], [null]],
  [
    'a total does not count beside its parts',
    [entry({ platform: '全部', isTotal: true }), entry()],
    [0, 1],
  ],
  ['a total alone counts', [entry({ platform: '全部', isTotal: true })], [1]],
])('%s', (_, rows, expected) => {
  expect(latestEntries(rows)).toEqual(expected);
});
