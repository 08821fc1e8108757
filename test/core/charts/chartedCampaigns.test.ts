import { type Chartable, chartedCampaigns } from '../../../src/core/charts/chartedCampaigns';

const campaign = (code: string, start?: number, end?: number, isArchived = false): Chartable => ({
  code,
  start,
  end,
  isArchived,
});
const codes = (list: readonly Chartable[]) => list.map(({ code }) => code).join(' ');

test.each<[string, Chartable[], number | undefined, string, string]>([
  ['none', [], 10, '', ''],
  [
    'the one of today before one that starts later',
    [campaign('A', 5, 15), campaign('B', 30, 40)],
    10,
    'A B',
    '',
  ],
  [
    'of several the newest',
    [campaign('A', 1, 2), campaign('B', 3, 4), campaign('C', 5, 6), campaign('D', 7, 8)],
    9,
    'D C B',
    'A',
  ],
  ['not an archived one', [campaign('A', 5, 15, true), campaign('B', 1, 2)], 10, 'B', ''],
  ['those without dates last, the newest row first', [campaign('A'), campaign('B')], 10, 'B A', ''],
  [
    'without a today by their start',
    [campaign('A', 1, 9), campaign('B', 3, 4)],
    undefined,
    'B A',
    '',
  ],
  [
    'its first and its last day count',
    [campaign('A', 1, 10), campaign('B', 11, 12), campaign('C', 10, 12)],
    10,
    'C A B',
    '',
  ],
])('charts are for %s', (_, campaigns, today, charted, others) => {
  const found = chartedCampaigns(campaigns, today);
  expect([codes(found.charted), codes(found.others)]).toEqual([charted, others]);
});
