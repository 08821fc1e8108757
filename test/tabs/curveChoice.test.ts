import { readCurveChoice } from '../../src/tabs/campaign/curveChoice';

test.each([
  ['', { from: 'template' }],
  ['模板', { from: 'template' }],
  ['时间均摊', { from: 'even' }],
  ['evenly', { from: 'even' }],
  ['618', { from: 'campaign', code: '618' }],
  ['D11', { from: 'campaign', code: 'D11' }],
  ['预热', { from: 'campaign', code: '预热' }],
])('the setting %j', (typed, choice) => {
  expect(readCurveChoice(typed)).toEqual(choice);
});

test.each([
  '预热15 / 爆发75 / 返场10',
  '预热 15%、爆发 75%、返场 10%',
  'Warm-up 15; Burst 75; Encore 10',
])('shares of the phases: %j', (typed) => {
  const choice = readCurveChoice(typed);
  expect(choice.from === 'weights' && [...choice.weights]).toEqual([
    ['warmup', 15],
    ['burst', 75],
    ['encore', 10],
  ]);
});
