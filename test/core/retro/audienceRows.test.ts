import { audienceRows } from '../../../src/core/retro/audienceRows';

const said = (...platforms: Parameters<typeof audienceRows>[0]) =>
  audienceRows(platforms).map(({ kind, platform, left, rate }) => [kind, platform, left, rate]);

test('the nearest to buying first, of a kind the most first; what nobody counted is no row', () => {
  expect(
    said(
      { platform: 'A', uv: 1000, cartUsers: 80, buyers: 30, newUsers: 12 },
      { platform: 'B', uv: 5000, cartUsers: 300, buyers: 60, newFollowers: 7 },
      { platform: 'C', uv: 400, newUsers: 40 },
      { platform: 'D', cartUsers: 10, buyers: 10, newUsers: 0 },
    ),
  ).toEqual([
    ['cart', 'B', 240, 0.2],
    ['cart', 'A', 50, 0.375],
    ['visitors', 'B', 4940, 0.012],
    ['visitors', 'A', 970, 0.03],
    ['newUsers', 'C', 40, undefined],
    ['newUsers', 'A', 12, undefined],
    ['newFollowers', 'B', 7, undefined],
  ]);
});

test('what was counted for all together is said only where no platform says it', () => {
  const all = { platform: 'all', isTotal: true, uv: 900, buyers: 100, newUsers: 50 };
  expect(said(all, { platform: 'A', newUsers: 20 })).toEqual([
    ['visitors', 'all', 800, 0.1111],
    ['newUsers', 'A', 20, undefined],
  ]);
});
