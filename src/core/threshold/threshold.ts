import type { Quantity } from '../quantity/quantity';
import type { Comparator } from '../quantity/words';

/** What the number of a level is a share of; absolute levels have a quantity of their own. */
export type Basis = 'absolute' | 'target' | 'expected';

/** When a level fires: strictly as written. */
export type Condition =
  | {
      readonly kind: 'compare';
      readonly comparator: Comparator;
      readonly basis: Basis;
      readonly line: Quantity;
    }
  | { readonly kind: 'outside'; readonly range: Quantity };

export interface Level {
  readonly condition: Condition;
  /** What to do when it fires, as the person wrote it. */
  readonly action?: string;
}

/** One or two levels; the second is 严重 and the more extreme one. */
export interface Threshold {
  readonly warning: Level;
  readonly critical?: Level;
}
