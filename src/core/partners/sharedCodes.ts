import { foldSigns } from '../signs/foldSigns';
import type { PartnerRow } from './partnerRow';
import { readCode, type TrackingCode } from './trackingCode';

/**
 * Rows that have a code in common with another, and a row that has it too: the same text, or runs of
 * numbers that overlap. Capitals do not part two codes.
 */
export function sharedCodes(
  rows: readonly Pick<PartnerRow, 'row' | 'code'>[],
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<string, { row: number; code: TrackingCode }[]>();
  for (const { row, code } of rows) {
    if (code === '') continue;
    const own = foldSigns(code).trim().toUpperCase();
    const read = readCode(own) ?? { prefix: own, first: 1, last: 1 };
    groups.set(read.prefix, [...(groups.get(read.prefix) ?? []), { row, code: read }]);
  }
  const found = new Map<number, number[]>();
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => a.code.first - b.code.first || a.row - b.row);
    let widest = sorted[0];
    for (const next of sorted.slice(1)) {
      if (widest && next.code.first <= widest.code.last) {
        found.set(next.row, found.get(next.row) ?? [widest.row]);
        found.set(widest.row, found.get(widest.row) ?? [next.row]);
      }
      if (!widest || next.code.last > widest.code.last) widest = next;
    }
  }
  return found;
}
