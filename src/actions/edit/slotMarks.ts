import type { Mark } from '../../core/checks';
import type { MarkCode } from '../../core/markCode';
import type { CheckedSlots, SlotFigures } from '../../core/slots/slotEntries';

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

function mark(row: number, path: string, code: MarkCode, values: Mark['values'] = {}): Mark {
  return { row, path, code, values };
}
