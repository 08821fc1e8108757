import { type DecisionsOf, decisions } from '../../../src/core/brief/decisions';
import { runningClocks } from '../../../src/core/clock/runningClocks';
import { task } from './tasks';

const MINUTE = 1 / 1440;
const NOW = 100.5;
const nothing: DecisionsOf = {
  issues: [],
  alerts: [],
  approvals: [],
  tasks: [],
  silences: [],
  today: 15,
  above: () => 'boss',
};
/** Kind, who, and the values of each. */
const decided = (more: Partial<DecisionsOf>) =>
  decisions({ ...nothing, ...more }).map(({ kind, who, values }) => [kind, who, values]);

const issue = (respond: number | undefined, solve: number | undefined, escalateTo = 'boss') => ({
  id: 'Q1',
  problem: 'down',
  owner: 'tech',
  escalateTo,
  clocks: runningClocks(
    {
      respondBy: respond === undefined ? undefined : NOW + respond * MINUTE,
      answered: undefined,
      due: solve === undefined ? undefined : NOW + solve * MINUTE,
    },
    NOW,
  ),
});

test.each([
  ['in time', issue(5, 60), []],
  ['without a limit', issue(undefined, undefined), []],
  ['late to respond', issue(-50, 70), [['escalateResponse', 'boss', 50]]],
  ['late to solve', issue(-50, -20), [['escalateSolution', 'boss', 20]]],
  ['late with nobody above', issue(undefined, -20, ''), [['escalateSolution', 'tech', 20]]],
])('an issue that is %s', (_, one, expected) => {
  const found = decisions({ ...nothing, issues: [one] });
  expect(found.map(({ kind, who, values }) => [kind, who, values.minutes])).toEqual(expected);
});

test.each<[string, DecisionsOf['approvals'][number], unknown[]]>([
  ['approved', { role: 'a', approver: 'x', isApproved: true, changed: '', verdict: 'yes' }, []],
  [
    'open, signed by nobody',
    { role: 'a', approver: '', isApproved: false, changed: '', verdict: 'pending' },
    [['approvalOpen', 'a', { role: 'a', verdict: 'pending' }]],
  ],
  [
    'approved before a change',
    { role: 'a', approver: 'x', isApproved: true, changed: 'GMV', verdict: 'yes' },
    [['approvalChanged', 'x', { changed: 'GMV' }]],
  ],
])('a step that is %s', (_, step, expected) => {
  expect(decided({ approvals: [step] })).toEqual(expected);
});

test('a change is one matter for all who approved before it', () => {
  const step = (approver: string, changed: string) => ({
    role: `role of ${approver}`,
    approver,
    isApproved: true,
    changed,
    verdict: 'yes',
  });
  const approvals = [step('x', 'GMV'), step('y', 'budget'), step('z', 'GMV'), step('w', '')];
  expect(decided({ approvals })).toEqual([
    ['approvalChanged', 'x/z', { changed: 'GMV' }],
    ['approvalChanged', 'y', { changed: 'budget' }],
  ]);
});

test('late tasks without a new plan, the latest first, and blocked ones with what blocks them', () => {
  const tasks = [
    task('1', { due: 13 }),
    task('2', { due: 10 }),
    task('3', { due: 10, newPlan: 'until 18' }),
    task('4', { due: 10, status: 'done' }),
    task('5', { status: 'blocked', predecessors: '1' }),
    task('6', { status: 'blocked', delayReason: 'no budget', due: 12, owner: '' }),
  ];
  expect(decided({ tasks })).toEqual([
    ['lateWithoutPlan', 'owner', { id: '2', name: 'task 2', days: 5 }],
    ['blocked', 'boss', { id: '6', name: 'task 6', reason: 'no budget' }],
    ['lateWithoutPlan', 'owner', { id: '1', name: 'task 1', days: 2 }],
    ['blocked', 'boss', { id: '5', name: 'task 5', reason: '1' }],
  ]);
});

test('what burns stands first', () => {
  const alert = { metric: 'stock', platform: 'a', live: '200', owner: 'ops' };
  const kinds = decided({
    silences: [{ metric: 'uv', platform: 'a', by: 'me' }],
    tasks: [task('1', { due: 13 })],
    approvals: [{ role: 'a', approver: '', isApproved: false, changed: '', verdict: 'open' }],
    alerts: [alert],
    issues: [issue(undefined, -1)],
  }).map(([kind]) => kind);
  expect(kinds).toEqual([
    'escalateSolution',
    'alertWithoutIssue',
    'approvalOpen',
    'lateWithoutPlan',
    'silenceOver',
  ]);
});
