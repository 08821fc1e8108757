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
  const rows = blockRows(our, 'approvals');
  const steps = rows
    .map(({ row, cells }) => ({
      row,
      role: textOf(cells.role),
      approver: textOf(cells.approver),
      verdict: keyOfWord('verdict', textOf(cells.verdict)),
      hasDate: cells.date !== '',
    }))
    .filter(({ role, verdict }) => role !== '' || verdict !== undefined);
  const { changes, marks } = checkSteps(steps, today);
  const kept = approvalRecord(our);
  const read = steps.map(({ row, role, verdict, hasDate }) => ({
    role,
    isApproved: verdict === 'approved',
    day: hasDate ? dateAt(row, 'date') || 0 : today,
  }));
  const needed = kept.steps.length > 0 || read.some(({ isApproved }) => isApproved);
  const now = needed ? planSnapshotOf(our, edits, serial) : {};
  const checked = checkRecord(kept, read, now);
  const states = new Map(
    steps.flatMap(({ row }, i) =>
      read[i]?.isApproved ? [[row, changeSentence(our, checked.changes[i] || [])]] : [],
    ),
  );
  const stateEdits = rows.flatMap(({ row, cells }): CellEdit[] => {
    const value = states.get(row) || null;
    if (value === (textOf(cells.state) || null)) return [];
    return [{ row, column: columns.state as number, value }];
  });
  return {
    edits: [
      ...changes.map(({ row, key, value }) => ({ row, column: columns[key] as number, value })),
      ...stateEdits,
      ...approvalEdit(our, checked.record),
    ],
    marks,
    isPlanApproved: checked.isPlanApproved,
  };
}
