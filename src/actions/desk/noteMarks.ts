import type { Mark } from '../../core/checks';
import { markSentence } from '../../locales/markSentence';
import type { Locale } from '../../locales/zh-CN/locale';
import { type CellNote, updateNotes } from '../../sheets/notes';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import type { BlockLayout } from '../../tabs/model/layout';

/** A mark with the column that it stands at. */
export type PlacedMark = Mark & { readonly column: number };

/** Marks of a block's rows, at the columns that their paths name. */
export function placedMarks(marks: readonly Mark[], { columns }: BlockLayout): PlacedMark[] {
  return marks.map((mark) => ({ ...mark, column: columns[mark.path] as number }));
}

/** What is said of marks at their cells. */
export function markNotes<M extends Mark>(marks: readonly M[], locale: Locale) {
  return marks.map((mark) => ({ ...mark, lines: [`⚠ ${markSentence(mark, locale)}`] }));
}

/**
 * Notes the marks at their cells, and other lines as they are, and takes older ones of ours from all rows of the
 * tab's blocks; where someone has just `typed`, those about what stood there before as well.
 */
export function noteMarks(
  our: OurTab,
  marks: readonly PlacedMark[],
  said: readonly CellNote[] = [],
  typed?: Area,
): void {
  const places = Object.values(our.layout.blocks);
  const columns = places.flatMap((b) => Object.values(b.columns));
  const row = Math.min(...places.map((b) => b.firstRow));
  const area = {
    row,
    column: Math.min(...columns),
    rows: Math.max(row, our.values.length) - row + 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  updateNotes(our.sheet, area, [...said, ...markNotes(marks, our.locale)], typed ? { typed } : {});
}
