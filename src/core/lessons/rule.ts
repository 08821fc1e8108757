import type { Comparator } from '../quantity/words';
import type { Anchor } from '../tasks/taskTemplate';

/** What a lesson asks of the next campaign, as a program checks it. Shares are 0–1. */
export type Rule =
  | TaskRule
  | StartRule
  | ShareRule
  | ThresholdRule
  | BackupRule
  /** What only a person can tick. */
  | { readonly kind: 'checklist'; readonly text: string };

/** A task exists, so long at least, and is done before an anchor. */
export interface TaskRule {
  readonly kind: 'taskExists';
  readonly name: string;
  readonly minDays?: number;
  readonly before?: Anchor;
}

/** Everything of the subject starts so many days before the anchor or earlier, in so many rounds. */
export interface StartRule {
  readonly kind: 'startsBy';
  readonly subject: string;
  readonly anchor: Anchor;
  readonly days: number;
  readonly rounds?: number;
}

/** A part is at least or at most such a share of the whole; an empty whole is that of all lines. */
export interface ShareRule {
  readonly kind: 'share';
  readonly part: string;
  readonly of: string;
  readonly bound: 'least' | 'most';
  readonly share: number;
}

/** A figure keeps to a limit, which stands as people typed it. */
export interface ThresholdRule {
  readonly kind: 'threshold';
  readonly metric: string;
  readonly sign: Comparator;
  readonly limit: string;
}

/** The subject has a backup plan, and whatever else is named. */
export interface BackupRule {
  readonly kind: 'backup';
  readonly subject: string;
  readonly more: readonly string[];
}
