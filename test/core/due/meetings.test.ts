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
