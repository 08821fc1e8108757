/** A date cell that is to change; serial days. */
export interface DateChange {
  readonly row: number;
  readonly column: number;
  readonly item: string;
  readonly field: 'start' | 'end' | 'due' | 'date';
  readonly from: number;
  readonly to: number;
  /** The task that holds it up. */
  readonly because?: string;
}
