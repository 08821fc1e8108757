import { adjacentRuns } from '../core/adjacentRuns';
import type { BlockLayout } from '../tabs/model/layout';

/** Adjacent columns of a layout, from left to right. */
export function columnRuns(
  layout: BlockLayout,
  keys: readonly string[],
): { column: number; keys: string[] }[] {
  const keyAt = new Map(keys.map((key) => [layout.columns[key] as number, key]));
  const places = [...keyAt.keys()].sort((a, b) => a - b);
  return adjacentRuns(places).map(({ first, count }) => ({
    column: first,
    keys: places.filter((c) => c >= first && c < first + count).map((c) => keyAt.get(c) ?? ''),
  }));
}
