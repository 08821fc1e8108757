import type { Mark } from '../../core/checks';
import type { CheckedSlots, SlotFigures } from '../../core/slots/slotEntries';
import { SLOT_METRICS } from '../../core/slots/slotMetrics';
import { markSentence } from '../../locales/markSentence';
import { updateNotes } from '../../sheets/notes';
import type { OurTab } from '../../sheets/ourTab';
import type { BlockLayout } from '../../tabs/layout';

/** Rows of a platform that has one above. */
export function repeatedPlatforms(figures: readonly SlotFigures[]): Set<number> {
  const seen = new Set<string>();
  return new Set(
    figures.flatMap(({ row, platform }) => {
      if (platform === '' || !seen.has(platform)) {
        seen.add(platform);
        return [];
      }
      return [row];
    }),
  );
}

/** What people should look at in slot entry, and why. */
export function slotMarks(
  figures: readonly SlotFigures[],
  twice: ReadonlySet<number>,
  { memories }: CheckedSlots,
): Mark[] {
  const twins = figures.filter(({ row }) => twice.has(row));
  return [
    ...twins.map(({ row, platform }) => mark(row, 'platform', 'samePlatform', { platform })),
    ...figures.flatMap(({ row, values }) =>
      [...(memories.get(row) ?? [])].flatMap(([key, { value, slot, before, outside }]) => {
        if (values.get(key) !== value) return [];
        if (outside) return [mark(row, key, 'outsideDays', { day: slot })];
        return before === undefined ? [] : [mark(row, key, 'fallsBack', { before })];
      }),
    ),
  ];
}

function mark(row: number, path: string, code: string, values: Mark['values'] = {}): Mark {
  return { row, path, code, values };
}

/** Notes the marks at their cells of the block, and takes older ones of ours away. */
export function noteSlots(our: OurTab, block: BlockLayout, marks: readonly Mark[]): void {
  const columns = ['platform', ...SLOT_METRICS].map((key) => block.columns[key] as number);
  const area = {
    row: block.firstRow,
    column: Math.min(...columns),
    rows: block.lastRow - block.firstRow,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  updateNotes(
    our.sheet,
    area,
    marks.map((m) => ({
      row: m.row,
      column: block.columns[m.path] as number,
      lines: [`⚠ ${markSentence(m, our.locale)}`],
    })),
  );
}
