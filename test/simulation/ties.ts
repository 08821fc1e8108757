import type { Figure } from './ledger';
import type { CellRef } from './places';

/** What a deed touches; deeds may wait together for an answer unless one has alone what the other touches. */
export interface Ties {
  readonly alone: readonly string[];
  readonly shared?: readonly string[];
}

/** What was typed into a tab and may not have been answered. */
export interface Pending {
  readonly tab: string;
  readonly at: Pick<CellRef, 'campaign' | 'place'>;
  readonly ties: Ties;
  readonly figures: readonly Figure[];
}

/** Whether what has something alone meets what touches it. */
export function touches(a: Ties, b: Ties): boolean {
  return a.alone.some((tie) => b.alone.includes(tie) || (b.shared ?? []).includes(tie));
}
