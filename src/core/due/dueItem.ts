/** What may be due, the most urgent first. */
export const DUE_KINDS = [
  'alert',
  'clockOut',
  'clockSoon',
  'feedbackLate',
  'slotMissing',
  'wholeDayMissing',
  'updateMissing',
  'meeting',
  'retroDue',
  'taskLate',
  'contentLate',
  'supplyLate',
  'taskToday',
  'contentToday',
] as const;

export type DueKind = (typeof DUE_KINDS)[number];

/** Something that is due and not yet done. */
export interface DueItem {
  readonly kind: DueKind;
  /** The same for the same thing: what has been said under a key is not said again. */
  readonly key: string;
  /** Under what it is remembered as said, where that is not its own key: late tasks, once a day. */
  readonly saidAs?: string;
  /** Who is to do it, as the sheet names them; empty when nobody is named. */
  readonly who: string;
  /** What a sentence about it needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What people are told between two slots, at once. */
export const URGENT: ReadonlySet<DueKind> = new Set([
  'alert',
  'clockOut',
  'clockSoon',
  'feedbackLate',
  'updateMissing',
  'meeting',
]);

/** What people are told in the night too. */
export const NIGHTLY: ReadonlySet<DueKind> = new Set(['alert', 'clockOut', 'clockSoon']);

/** What is said again, in every second slot, as long as it stands. */
export const REPEATED: ReadonlySet<DueKind> = new Set(['alert', 'clockOut', 'feedbackLate']);
