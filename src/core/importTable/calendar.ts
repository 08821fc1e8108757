/** What dates without a year, or in a doubtful order, are read by. */
export interface Calendar {
  /** Serial day. */
  readonly today: number;
  /** First and last day of the campaign. */
  readonly campaign: readonly [first: number, last: number] | undefined;
}
