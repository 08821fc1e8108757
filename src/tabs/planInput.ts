import type { Scope } from './compileFormula';
import type { Layout } from './layout';
import type { Cell, Operation } from './operation';
import type { Tab } from './tab';

/** Values of a row by column key; formulas need none, and a missing key leaves the cell empty. */
export type Row = Readonly<Record<string, Exclude<Cell, { formula: string }>>>;

export interface TabPlan {
  readonly layout: Layout;
  readonly operations: readonly Operation[];
}

export interface PlanInput {
  readonly tab: Tab;
  readonly rows: readonly Row[];
  readonly scope: Scope;
  /** Shown at the top. */
  readonly title: string;
  /** For cell A1. */
  readonly signature: string;
}
