import { fingerprint } from '../fingerprint';
import { type PlanChange, type PlanSnapshot, planChanges } from './planSnapshot';

/** What was approved: each step with its day and the fingerprint of its plan, and those plans. */
export interface ApprovalRecord {
  readonly steps: readonly (readonly [role: string, day: number, plan: string])[];
  /** By fingerprint; a plan that was too long to keep is missing. */
  readonly plans: Readonly<Record<string, PlanSnapshot>>;
}

/** A step as its row says now. */
export interface ApprovalStep {
  readonly role: string;
  readonly isApproved: boolean;
  /** Serial day of the approval; 0 when it cannot be read. */
  readonly day: number;
}

export interface CheckedApprovals {
  readonly record: ApprovalRecord;
  /** For each step: what changed since it was approved. */
  readonly changes: readonly (readonly PlanChange[] | 'unknown')[];
  /** A step was approved just now, and it was the last one. */
  readonly isPlanApproved: boolean;
}

/**
 * Brings the record up to date. A step that is approved keeps its plan until it is not, or until it is
 * approved again on a later day; a step that was renamed goes on with the record that is left over.
 */
export function checkApprovals(
  kept: ApprovalRecord,
  steps: readonly ApprovalStep[],
  now: PlanSnapshot,
): CheckedApprovals {
  const current = fingerprint(now);
  const left = kept.steps.filter(([role]) => !steps.some((step) => step.role === role));
  let isNew = false;
  const checked = steps.map(({ role, isApproved, day }) => {
    if (!isApproved) return [];
    const known = kept.steps.find((step) => step[0] === role) || left.shift();
    if (known && day <= known[1]) return [[role, day, known[2]] as const];
    isNew = true;
    return [[role, day, current] as const];
  });
  const record = checked.flat();
  const all = { ...kept.plans, [current]: now };
  const plans = Object.fromEntries(
    record.flatMap(([, , print]) => (all[print] ? [[print, all[print]] as const] : [])),
  );
  return {
    record: { steps: record, plans },
    changes: checked.map(([step]) => {
      const plan = all[step ? step[2] : current];
      return plan ? planChanges(plan, now) : 'unknown';
    }),
    isPlanApproved: isNew && record.length === steps.length,
  };
}
