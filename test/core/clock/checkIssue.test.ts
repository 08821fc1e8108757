import { checkIssue, type IssueRow, isPaused, isSolved } from '../../../src/core/clock/checkIssue';

const NOW = 45_460.5;
const minutes = (n: number) => n / 1440;
const issue = (cells: Partial<IssueRow> = {}): IssueRow => ({
  row: 8,
  status: 'open',
  statusText: '处理中',
  time: NOW - minutes(30),
  answered: null,
  solved: null,
  limits: { response: 20, solution: 60 },
  ...cells,
});
const codes = (cells: Partial<IssueRow>) =>
  checkIssue(issue(cells), NOW).marks.map(({ path, code }) => `${path}:${code}`);

test('a new problem happened now and is due by its limits', () => {
  const checked = checkIssue(issue({ time: null, status: 'blank' }), NOW);
  expect(checked.time).toBe(NOW);
  expect(checked.respondBy).toBeCloseTo(NOW + minutes(20), 5);
  expect(checked.due).toBeCloseTo(NOW + minutes(60), 5);
  expect(checked).toMatchObject({ took: null, isSolved: false, marks: [] });
});

test('one that is set to solved was solved now', () => {
  const checked = checkIssue(issue({ status: 'solved' }), NOW);
  expect(checked).toMatchObject({ solved: NOW, took: 30, isSolved: true, solvedAt: NOW });
});

test('a time of solution alone solves it, and stays', () => {
  const solved = NOW - minutes(10);
  const checked = checkIssue(issue({ status: 'blank', solved }), NOW);
  expect(checked).toMatchObject({ took: 20, isSolved: true, solvedAt: solved });
  expect(checked).not.toHaveProperty('solved');
});

test.each([
  ['open', NOW, 'solved'],
  ['paused', NOW, 'solved'],
  ['solved', undefined, 'solved'],
  ['paused', null, 'paused'],
  ['paused', undefined, 'paused'],
  ['open', null, 'running'],
  ['blank', undefined, 'running'],
  [undefined, null, 'running'],
] as const)(
  'one whose status is %s and whose time of solution is %p is %s',
  (status, solved, is) => {
    const over = { status, solved };
    expect(isSolved(over) ? 'solved' : isPaused(over) ? 'paused' : 'running').toBe(is);
  },
);

test('a time that cannot be read gives no clock rather than a wrong one', () => {
  expect(checkIssue(issue({ time: undefined }), NOW)).toMatchObject({
    respondBy: null,
    due: null,
    took: null,
  });
});

test('what contradicts itself is said at its cell', () => {
  const before = NOW - minutes(40);
  const after = NOW - minutes(5);
  expect(codes({ limits: undefined })).toEqual(['limit:unreadableLimit']);
  expect(codes({ status: undefined })).toEqual(['status:unknownStatus']);
  expect(codes({ status: 'solved', solved: before })).toEqual(['solved:solvedBeforeTime']);
  expect(codes({ answered: before })).toEqual(['answered:answeredBeforeTime']);
  expect(codes({ status: 'solved', answered: after, solved: NOW - minutes(9) })).toEqual([
    'answered:answeredAfterSolved',
  ]);
  expect(codes({ status: 'paused', solved: after })).toEqual(['solved:solvedButOpen']);
});
