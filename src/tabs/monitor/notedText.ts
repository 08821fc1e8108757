import { LONGEST_THRESHOLD } from '../../core/threshold/parseThreshold';

/** Characters of a unit that are remembered: what is typed for one may fill a cell. */
const LONGEST_UNIT = 40;

/** What the hidden column remembers to be noted at a row: its threshold, and marks after it. */
export function notedText(threshold: string, unit: string, marks: readonly string[] = []): string {
  return [threshold.slice(0, LONGEST_THRESHOLD + 1), unit.slice(0, LONGEST_UNIT), ...marks].join(
    '|',
  );
}
