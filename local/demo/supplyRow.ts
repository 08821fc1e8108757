type Cells = Readonly<Record<string, string>>;

/** A row of what is needed, made, given or taught: what stands in it from the beginning, once the campaign runs, and once it is over. */
export interface SupplyRow {
  readonly cells: Cells;
  readonly live?: Cells;
  readonly retro?: Cells;
}
