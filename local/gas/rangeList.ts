import type { Range } from './range';

/** Several ranges of a sheet, formatted by one call: the first carries the count. */
export class RangeList {
  constructor(private readonly ranges: readonly Range[]) {}
  getRanges = () => [...this.ranges];
}
