import { serialOf } from '../../src/core/dates/isoDate';
import { yearPeriods } from '../../src/core/year/yearPeriods';
import { type YearCampaign, yearPlan } from '../../src/core/year/yearPlan';

const day = (date: string) => serialOf(date) as number;
const TODAY = day('2024-06-26');
const campaign = (
  code: string,
  start: string,
  end: string,
  more: Partial<YearCampaign> = {},
): YearCampaign => ({
  code,
  name: code,
  start: day(start),
  end: day(end),
  target: undefined,
  reached: undefined,
  forecast: undefined,
  ...more,
});
const spring = campaign('spring', '2024-02-20', '2024-03-08', { target: 300, reached: 280 });
const summer = campaign('summer', '2024-06-01', '2024-06-30', {
  target: 500,
  reached: 420,
  forecast: 480,
});
const autumn = campaign('autumn', '2024-09-01', '2024-09-10', { target: 200 });
const winter = campaign('winter', '2024-10-20', '2024-11-11', { target: 1000 });
const before = campaign('before', '2023-11-01', '2023-11-11', { target: 900, reached: 900 });

test('what the goal of the year lacks is spread over campaigns to come by their targets, to the last part', () => {
  const plan = yearPlan([winter, before, spring, summer, autumn], 2000, TODAY);
  expect(plan).toMatchObject({ year: 2024, reached: 280, expected: 480, left: 1240 });
  expect(plan.rows.map(({ code, standing, proposed }) => [code, standing, proposed])).toEqual([
    ['spring', 'over', undefined],
    ['summer', 'running', undefined],
    ['autumn', 'coming', 206.7],
    ['winter', 'coming', 1033.3],
  ]);
  expect(yearPeriods(plan.rows)).toEqual([
    { quarter: 1, month: undefined, target: 300, reached: 280, proposed: 300 },
    { quarter: 1, month: 3, target: 300, reached: 280, proposed: 300 },
    { quarter: 2, month: undefined, target: 500, reached: 420, proposed: 500 },
    { quarter: 2, month: 6, target: 500, reached: 420, proposed: 500 },
    { quarter: 3, month: undefined, target: 200, reached: undefined, proposed: 206.7 },
    { quarter: 3, month: 9, target: 200, reached: undefined, proposed: 206.7 },
    { quarter: 4, month: undefined, target: 1000, reached: undefined, proposed: 1033.3 },
    { quarter: 4, month: 11, target: 1000, reached: undefined, proposed: 1033.3 },
  ]);
});

test.each<[string, readonly YearCampaign[], number | undefined, object]>([
  ['no goal', [spring, winter], undefined, { why: 'noGoal', left: undefined }],
  [
    'a result that nobody knows',
    [{ ...spring, reached: undefined }, winter],
    2000,
    { why: 'unknown', unknown: ['spring'], left: undefined },
  ],
  ['a goal that is made', [spring, winter], 200, { why: 'enough', left: 0 }],
  ['nothing to come', [spring], 2000, { why: 'none', left: 1720 }],
  [
    'a campaign to come without a target',
    [winter, { ...autumn, target: undefined }],
    2000,
    { why: undefined, withoutTarget: ['autumn'], left: 2000 },
  ],
])('%s proposes only what is known', (_, campaigns, goal, expected) => {
  const plan = yearPlan(campaigns, goal, TODAY);
  expect(plan).toMatchObject(expected);
  if (plan.why) expect(plan.rows.every(({ proposed }) => proposed === undefined)).toBe(true);
});
