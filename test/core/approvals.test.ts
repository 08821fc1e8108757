import fc from 'fast-check';
import { type ApprovalRecord, checkApprovals } from '../../src/core/approval/approvalRecord';
import { checkSteps } from '../../src/core/approval/checkSteps';
import { planChanges, rowsByName } from '../../src/core/approval/planSnapshot';

const NONE: ApprovalRecord = { steps: [], plans: {} };
const plan = (target: number) => ({ goals: { GMV: { target } } });
const steps = (...given: (number | undefined)[]) =>
  given.map((day, i) => ({ role: `step ${i}`, isApproved: day !== undefined, day: day ?? 0 }));

test('what was approved is kept: a change is named, and goes when it is put back', () => {
  const { record, isPlanApproved } = checkApprovals(NONE, steps(1, 1, 1), plan(500));
  expect(isPlanApproved).toBe(true);
  expect(Object.keys(record.plans)).toHaveLength(1);
  const changed = checkApprovals(record, steps(1, 1, 1), plan(520));
  const change = { block: 'goals', row: 'GMV', key: 'target', from: 500, to: 520 };
  expect(changed).toMatchObject({ isPlanApproved: false, record });
  expect(changed.changes).toEqual([[change], [change], [change]]);
  expect(checkApprovals(record, steps(1, 1, 1), plan(500)).changes).toEqual([[], [], []]);
});

test('a step approved anew, by its verdict or by a later day, stands for the plan of now', () => {
  const { record } = checkApprovals(NONE, steps(5, 5), plan(500));
  const later = checkApprovals(record, steps(5, 6), plan(520));
  expect(later.changes.map((c) => c.length)).toEqual([1, 0]);
  expect(later.isPlanApproved).toBe(true);
  // An earlier day only corrects when it was.
  expect(checkApprovals(record, steps(5, 4), plan(520)).changes.map((c) => c.length)).toEqual([
    1, 1,
  ]);
  const withdrawn = checkApprovals(record, steps(5, undefined), plan(520));
  expect(withdrawn.record.steps).toHaveLength(1);
  const again = checkApprovals(withdrawn.record, steps(5, 5), plan(520));
  expect(again.changes.map((c) => c.length)).toEqual([1, 0]);
});

test('steps may change places and names', () => {
  const { record } = checkApprovals(NONE, steps(1, 2), plan(500));
  const [first, second] = steps(1, 2);
  const moved = checkApprovals(record, [second, { ...first, role: 'renamed' }] as never, plan(520));
  expect(moved.changes.map((c) => c.length)).toEqual([1, 1]);
});

test('a plan that could not be kept is only known to differ', () => {
  const { record } = checkApprovals(NONE, steps(1), plan(500));
  const short = { ...record, plans: {} };
  expect(checkApprovals(short, steps(1), plan(520)).changes).toEqual(['unknown']);
  expect(checkApprovals(short, steps(1), plan(500)).changes).toEqual([[]]);
});

test('a plan is approved with its last step, and not by nobody', () => {
  expect(checkApprovals(NONE, steps(1, undefined), plan(1)).isPlanApproved).toBe(false);
  expect(checkApprovals(NONE, [], plan(1)).isPlanApproved).toBe(false);
});

test('rows that come, go, and are filled', () => {
  const before = { budget: { 推广费: { amount: 30 }, 物料费: { amount: 5 } } };
  const after = { budget: { 推广费: { amount: 30, remark: 'x' }, 技术费: { amount: 3 } } };
  expect(planChanges(before, after)).toEqual([
    { block: 'budget', row: '推广费', key: 'remark', from: undefined, to: 'x' },
    { block: 'budget', row: '技术费', to: '技术费' },
    { block: 'budget', row: '物料费', from: '物料费' },
  ]);
});

test('sorting rows, those of one name too, is no change', () => {
  const row = fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    cells: fc.record({ amount: fc.integer({ min: 0, max: 3 }) }),
  });
  fc.assert(
    fc.property(fc.array(row), fc.infiniteStream(fc.nat()), (rows, random) => {
      const shuffled = rows
        .map((each) => ({ each, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(planChanges({ x: rowsByName(rows) }, { x: rowsByName(shuffled) })).toEqual([]);
      expect(Object.keys(rowsByName(rows))).toHaveLength(rows.length);
    }),
  );
});

test('verdicts: the date is filled, a missing name and the wrong order are marked', () => {
  const step = (row: number, verdict: string, approver = '甲', hasDate = true) => ({
    row,
    role: `r${row}`,
    approver,
    verdict,
    hasDate,
  });
  const { changes, marks } = checkSteps(
    [step(1, 'pending', '', false), step(2, 'approved', '', false), step(3, 'conditional')],
    45_424,
  );
  expect(changes).toEqual([{ row: 2, key: 'date', value: 45_424 }]);
  expect(marks).toEqual([
    { row: 2, path: 'approver', code: 'approverMissing' },
    { row: 2, path: 'verdict', code: 'approvedEarly', values: { role: 'r1' } },
  ]);
});
