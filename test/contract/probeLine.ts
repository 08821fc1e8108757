/** Begins each line of the probe, wherever a log viewer puts it. */
export const PREFIX = 'CAMPAIGN-DESK-PROBE';

/** What the probe logs, a line each as JSON; times are in milliseconds. */
export type ProbeLine =
  | { readonly kind: 'begin'; readonly suite: string; readonly questions: number }
  | {
      readonly kind: 'reading';
      readonly name: string;
      /** Null when the spreadsheet does neither; then `said` tells what it does. */
      readonly value: string | null;
      readonly ms: number;
      readonly said?: string;
    }
  | {
      readonly kind: 'behaviour';
      readonly name: string;
      readonly ms: number;
      /** What was found instead. */
      readonly differs?: string;
    }
  /** Google ends a run after six minutes: the rest was not asked. */
  | { readonly kind: 'stopped'; readonly asked: number }
  | { readonly kind: 'end'; readonly answers: number; readonly ms: number };
