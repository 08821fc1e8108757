import type { Figure } from './ledger';
import type { CellRef } from './places';

/** What a deed touches; deeds may wait together for an answer unless one has alone what the other touches. */
export interface Ties {
  readonly alone: readonly string[];
  readonly shared?: readonly string[];
  /** What its answer goes by, as it stands when it is answered. */
  readonly asks?: readonly string[];
}

/** What was typed into a tab and may not have been answered. */
export interface Pending {
  readonly tab: string;
  readonly at: Pick<CellRef, 'campaign' | 'place'>;
  readonly ties: Ties;
  readonly figures: readonly Figure[];
}

/** Whether what has something alone meets what touches it, or one touches what the other asks. */
export function touches(a: Ties, b: Ties): boolean {
  const isIn =
    ({ alone, shared = [] }: Ties) =>
    (tie: string) =>
      [...alone, ...shared].includes(tie);
  return [...a.alone, ...(a.asks ?? [])].some(isIn(b)) || (b.asks ?? []).some(isIn(a));
}
