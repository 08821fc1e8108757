import { checkApprovals as checkRecord } from '../../core/approval/approvalRecord';
import { checkSteps } from '../../core/approval/checkSteps';
import type { Mark } from '../../core/checks';
import { keyOfWord } from '../../locales/keyOfWord';
import { approvalEdit, approvalRecord } from '../../sheets/approvalStore';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { CellEdit } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { changeSentence } from './changeSentence';
import { planSnapshotOf } from './planSnapshotOf';
import type { TypedDates } from './typedDates';

export interface ApprovalCheck {
  readonly edits: readonly CellEdit[];
  readonly marks: readonly Mark[];
  /** The last step approved just now. */
  readonly isPlanApproved: boolean;
}

/**
 * Keeps what each step of the approvals has approved, and says beside it what changed since. `edits`
 * are those that the same check makes elsewhere in the tab.
 */
export function checkApprovals(
  our: OurTab,
  edits: readonly CellEdit[],
  { dateAt }: TypedDates,
  serial: (cell: unknown) => number | undefined,
  today: number,
): ApprovalCheck {
  const { columns } = blockLayout(our.layout, 'approvals');
  const steps = blockRows(our, 'approvals')
    .filter(({ cells }) => ['role', 'verdict', 'state'].some((key) => cells[key] !== ''))
    .map(({ row, cells }) => {
      const verdict = keyOfWord('verdict', textOf(cells.verdict));
      const hasDate = cells.date !== '';
      return {
        row,
        role: textOf(cells.role),
        approver: textOf(cells.approver),
        verdict,
        hasDate,
        isApproved: verdict === 'approved',
        day: hasDate ? dateAt(row, 'date') || 0 : today,
        state: textOf(cells.state),
      };
    });
  const { changes, marks } = checkSteps(steps, today);
  const now = planSnapshotOf(our, edits, serial);
  const checked = checkRecord(approvalRecord(our), steps, now);
  const states = steps.map(({ row, isApproved }, i) => {
    const value = isApproved ? changeSentence(our, checked.changes[i] || []) : null;
    return { row, key: 'state', value };
  });
  const differing = states.filter(({ value }, i) => (value || '') !== steps[i]?.state);
  return {
    edits: [
      ...[...changes, ...differing].map(({ row, key, value }) => ({
        row,
        column: columns[key] as number,
        value,
      })),
      ...approvalEdit(our, checked.record),
    ],
    marks,
    isPlanApproved: checked.isPlanApproved,
  };
}
