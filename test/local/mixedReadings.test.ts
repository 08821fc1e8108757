import { READING_NAMES } from '../../local/gas/readings';
import { mixedReadings, singleFlips } from '../support/mixedReadings';

test('any two switches stand in each pair of positions, three times in twelve settings', () => {
  const settings = mixedReadings();
  expect(settings).toHaveLength(12);
  for (const a of READING_NAMES)
    for (const b of READING_NAMES.filter((name) => name !== a)) {
      const pairs = settings.map((setting) => `${setting[a]} ${setting[b]}`);
      const counts = [...new Set(pairs)].map((pair) => pairs.filter((p) => p === pair).length);
      expect({ a, b, counts }).toEqual({ a, b, counts: [3, 3, 3, 3] });
    }
});

test('each switch is in its other position alone once', () => {
  expect(singleFlips().map((flip) => Object.keys(flip))).toEqual(READING_NAMES.map((n) => [n]));
});
