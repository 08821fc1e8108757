import { checkApprovals as checkRecord } from '../../core/approval/approvalRecord';
import { checkSteps } from '../../core/approval/checkSteps';
import type { PlanChange } from '../../core/approval/planSnapshot';
import { approvalEdit, approvalRecord } from '../../sheets/approvalStore';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import type { CellEdit } from '../../sheets/writeCells';
import { known } from '../../tabs/kinds/unread';
import { ECHOES } from '../../tabs/plan/approvedPlan';
import { type PlacedMark, placedMarks } from '../desk/noteMarks';
import { changeSentence } from './changeSentence';
import { planSnapshotOf } from './planSnapshotOf';

/**
 * Keeps what each step of the approvals has approved, and says beside it what changed since. `edits`
 * are those that the same check makes in the tab, and get these. `isPlanApproved`: the last step approved just
 * now.
 */
export function checkApprovals(
  our: OurTab<'plan'>,
  { block, rows, put }: Table<'plan', 'approvals'>,
  edits: CellEdit[],
): { readonly marks: readonly PlacedMark[]; readonly isPlanApproved: boolean } {
  const today = known(summaryOf(our).today) ?? 0;
  const steps = rows
    .filter(({ is }) => is.role !== '' || is.verdict !== null || is.state !== '')
    .map(({ row, is: { role, approver, verdict, date, state } }) => ({
      row,
      role,
      approver,
      state,
      verdict: known(verdict),
      hasDate: date !== null,
      isApproved: verdict === 'approved',
      day: date === null ? today : (known(date) ?? 0),
    }));
  const { changes, marks } = checkSteps(steps, today);
  const { marked } = openTable(our, 'brief');
  const echoes = ECHOES.map((mark) => marked(mark)?.is.item);
  const now = planSnapshotOf(our, edits);
  const checked = checkRecord(approvalRecord(our), steps, now);
  for (const { row, key, value } of changes) put(row, key, value);
  steps.forEach(({ row, isApproved, state }, i) => {
    const said = isApproved ? changeSentence(our, named(checked.changes[i] || [], echoes)) : null;
    if ((said || '') !== state) put(row, 'state', said);
  });
  edits.push(...approvalEdit(our, checked.record));
  return { marks: placedMarks(marks, block), isPlanApproved: checked.isPlanApproved };
}

/** The changes that are to be named: no row that only repeats others. */
function named(
  changes: readonly PlanChange[] | 'unknown',
  echoes: readonly (string | undefined)[],
) {
  if (changes === 'unknown') return changes;
  return changes.filter(({ block, row }) => block !== 'brief' || !echoes.includes(row));
}
