import type { Dimension } from './units';
import type { Comparator } from './words';

/**
 * A quantity as a person wrote it. `value` is in base units: one for counts, 元 for money, a
 * fraction of 1 for percentages, seconds for durations, n of `1:n` for ratios.
 */
export interface Quantity {
  /** Only exact quantities may become numbers; text of the other kinds stays as typed. */
  readonly kind: 'exact' | 'approximate' | 'range' | 'relative';
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number;
  readonly dimension: Dimension;
  readonly comparator?: Comparator;
  /** Written with 千, 万, 亿, k …, so that a bare `30万` beside 万元 is 30 and not 300,000. */
  readonly scaled?: true;
  /** A number of the cell, not text: the spreadsheet read it already. */
  readonly fromCell?: true;
}
