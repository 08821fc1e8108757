import { chartLook } from '../../local/charts/chartLook';
import { PALETTE } from '../../src/tabs/model/palette';

const COLORS = ['#111111', '#222222', '#333333'];

test('a pie may leave out the colour of its header, a line never', () => {
  expect(chartLook('PIE', { colors: COLORS }, 1).colors).toEqual(COLORS);
  expect(chartLook('PIE', { colors: COLORS }, 1, true).colors).toEqual(COLORS.slice(1));
  expect(chartLook('LINE', { colors: COLORS }, 1, true).colors).toEqual(COLORS);
});

test('without the first colour all that are left of ours still differ', () => {
  expect(new Set(PALETTE.chart.slices.slice(1)).size).toBe(PALETTE.chart.slices.length - 1);
});
