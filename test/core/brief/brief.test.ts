import { type Brief, briefCard, briefDocument } from '../../../src/core/brief/briefCard';
import { AGENDA, briefStage } from '../../../src/core/brief/briefStage';
import { launchGate } from '../../../src/core/brief/launchGate';
import { shortList } from '../../../src/core/brief/shortList';
import { dueFirst, runningClocks } from '../../../src/core/clock/runningClocks';
import { toMarkdown } from '../../../src/core/document/toMarkdown';
import { ids, task } from './tasks';

test.each([
  ['the day before', 9, 'prep'],
  ['the first day', 10, 'running'],
  ['the last day', 20, 'running'],
  ['the day after', 21, 'over'],
])('on %s', (_, today, stage) => {
  expect(briefStage({ start: 10, end: 20 }, today)).toBe(stage);
});

test('without days everything is said', () => {
  expect(briefStage({ start: undefined, end: undefined }, 1)).toBe('running');
});

test.each(Object.entries(AGENDA))('the agenda of %s takes 15 minutes', (_, parts) => {
  expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(15);
});

test.each([
  [[], 2, [], 0],
  [[1, 2], 2, [1, 2], 0],
  [[1, 2, 3], 2, [1, 2, 3], 0],
  [[1, 2, 3, 4], 2, [1, 2], 2],
])('%j cut to %d', (list, most, shown, more) => {
  expect(shortList(list, most)).toEqual({ shown, more });
});

test('the gate: materials, tests and trainings due before the first day, what is due first first', () => {
  const gated = { isGated: true };
  const { open, done, cancelled } = launchGate(
    [
      task('1', { ...gated, due: 29 }),
      task('2', { ...gated, due: 28.5 }),
      task('3', { ...gated, due: 30 }),
      task('4', { due: 20 }),
      task('5', { ...gated, due: undefined }),
      task('6', { ...gated, status: 'done' }),
      task('7', { ...gated, status: 'cancelled' }),
    ],
    30,
  );
  expect([ids(open), done, ids(cancelled)]).toEqual([['2', '1'], 1, ['7']]);
});

describe('clocks of a problem', () => {
  const at = (minutes: number) => 100 + minutes / 1440;
  const clocks = (respondBy?: number, due?: number, answered?: number) =>
    runningClocks({ respondBy, due, answered }, 100);
  test('apart, and the nearer one counts', () => {
    expect(clocks(at(-50), at(70))).toEqual({
      response: { state: 'late', minutes: -50 },
      solution: { state: 'running', minutes: 70 },
      first: at(-50),
      minutes: -50,
    });
  });
  test('an answer stops the one of the response', () => {
    expect(clocks(at(-50), at(70), at(-60))).toEqual({
      solution: { state: 'running', minutes: 70 },
      first: at(70),
      minutes: 70,
    });
  });
  test('what is due first first, without a limit last', () => {
    const [a, b, c] = [clocks(), clocks(undefined, at(5)), clocks(at(-1), at(500))];
    expect([a, b, c].sort(dueFirst)).toEqual([c, b, a]);
  });
});

const brief: Brief = {
  title: 'T',
  language: 'en',
  head: { heading: 'Now', groups: [{ lines: ['day 1', 'GMV 2'] }] },
  agenda: '15 minutes',
  sections: [
    {
      heading: 'By platform',
      groups: [{ lines: ['only one'] }, { heading: 'A', lines: ['x', 'y'] }, { lines: ['p', 'q'] }],
    },
    { heading: 'None', groups: [{ lines: ['-'] }] },
  ],
};

test('as lines to be sent: what belongs to a heading is marked', () => {
  expect(briefCard(brief)).toEqual({
    title: 'T',
    sections: [
      { heading: 'Now', lines: ['day 1', 'GMV 2', '15 minutes'] },
      { heading: 'By platform', lines: ['only one', 'A', '· x', '· y', 'p', 'q'] },
      { heading: 'None', lines: ['-'] },
    ],
  });
});

test('as a document: what follows the list of a heading is not part of it', () => {
  expect(toMarkdown(briefDocument(brief))).toBe(
    '# T\n\n- day 1\n- GMV 2\n\n> 15 minutes\n\n## By platform\n\nonly one\n\n### A\n\n- x\n- y\n\np\n\nq\n\n## None\n\n\\-\n',
  );
});
