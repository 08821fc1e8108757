import { meetingOf } from '../../../src/core/due/meetings';

/** Monday, 17 June 2024. */
const MONDAY = 45_460;
const days = { standUp: 0.75, weeklyDay: 5, start: MONDAY, end: MONDAY + 7 };

test('a stand-up on each day of the campaign, a weekly meeting in its place, also before the first day', () => {
  const of = (day: number) => meetingOf({ ...days, now: MONDAY + day + 0.5 })?.kind;
  expect([-4, -3, -2, 0, 1, 4, 7, 8].map(of)).toEqual([
    undefined,
    'weekly',
    undefined,
    'standUp',
    'standUp',
    'weekly',
    'standUp',
    undefined,
  ]);
  expect(meetingOf({ ...days, now: MONDAY })?.at).toBe(MONDAY + 0.75);
  expect(meetingOf({ ...days, now: MONDAY, end: undefined })).toBeUndefined();
});

test('the retro meeting on its day, after the end too, in place of others', () => {
  const of = (day: number) => meetingOf({ ...days, retro: MONDAY + 9, now: MONDAY + day + 0.5 });
  expect([7, 8, 9, 10].map((day) => of(day)?.kind)).toEqual([
    'standUp',
    undefined,
    'retro',
    undefined,
  ]);
  expect(of(9)?.at).toBe(MONDAY + 9.75);
});
