import type { CellChange, Mark } from '../checks';

/** A row of the approvals, as read. */
export interface StepRow {
  readonly row: number;
  readonly role: string;
  readonly approver: string;
  readonly verdict: string | undefined;
  readonly hasDate: boolean;
}

const GIVEN: readonly (string | undefined)[] = ['approved', 'conditional', 'returned'];

/** Fills the date of a verdict that has none, and marks one that nobody signed or that came early. */
export function checkSteps(
  rows: readonly StepRow[],
  today: number,
): { readonly changes: CellChange<'date'>[]; readonly marks: Mark[] } {
  const given = rows.filter(({ verdict }) => GIVEN.includes(verdict));
  const changes = given
    .filter(({ hasDate }) => !hasDate)
    .map(({ row }) => ({ row, key: 'date' as const, value: today }));
  const unsigned = given
    .filter(({ approver }) => approver === '')
    .map(({ row }): Mark => ({ row, path: 'approver', code: 'approverMissing' }));
  const open = rows.findIndex(({ verdict }) => verdict !== 'approved');
  const early = rows
    .filter(({ verdict }, i) => open >= 0 && i > open && verdict === 'approved')
    .map(({ row }): Mark => {
      const values = { role: rows[open]?.role as string };
      return { row, path: 'verdict', code: 'approvedEarly', values };
    });
  return { changes, marks: [...unsigned, ...early] };
}
