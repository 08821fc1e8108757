/**
 * How a metric behaves over a campaign: cumulative values add up, ratios are numerator ÷ denominator
 * and never averaged, stock is what is left at a moment, duration is how long something takes, and a score stands
 * as it was given last.
 */
export type MetricKind = 'cumulative' | 'ratio' | 'stock' | 'duration' | 'score';

export interface Metric {
  /** The one unit that its goals, board, log and retro are in. */
  readonly unit: string;
  readonly kind: MetricKind;
  /**
   * The board's figure is that of the day and grows through it, so that lines below it count for the
   * part of the day that has gone. Reservations and coupons come at moments, not through the day.
   */
  readonly paced?: true;
  /** Too much of it at once is a warning too: what comes in one go is not there later. */
  readonly spread?: true;
  /** Which way is better. */
  readonly direction: 'higher' | 'lower';
  /** Its completion is the share of what was planned. */
  readonly ofPlan?: true;
  /** May come to less than nothing, as what is left after refunds. */
  readonly mayBeNegative?: true;
  /** A share that may come to more than the whole: one may spend more than one sells. */
  readonly mayExceedWhole?: true;
  /** No platform reports it: people find it out, and report what a goal of it has come to on the board. */
  readonly foundOut?: true;
  /** Keys of the metrics that a ratio divides. */
  readonly ratio?: readonly [numerator: string, denominator: string];
  /** The ratio is for so many of the denominator: 1000 for GPM. */
  readonly per?: number;
}
