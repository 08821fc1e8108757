import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import type { BlockKey, ColumnKey } from '../../tabs/kinds/rowOf';
import type { Area } from '../../tabs/model/area';
import type { TabKind } from '../../tabs/model/tab';
import { noteMarks, type PlacedMark, placedMarks } from '../desk/noteMarks';

/**
 * Brings a tab whose formulas do the rest into order: dates, figures and choices as they go by them; says what
 * cannot be read.
 */
export function checkTables<K extends TabKind>(our: OurTab<K>, edited?: Area): number {
  const edits: CellEdit[] = [];
  const marks: PlacedMark[] = [];
  for (const { key, columns } of our.tab.blocks) {
    const table = openTable(our, key as BlockKey<K>, edits);
    const read = columns.filter(({ owner, format }) => owner === 'person' && format !== 'text');
    const keys = read.map((column) => column.key) as ColumnKey<K, BlockKey<K>>[];
    if (keys.length === 0) continue;
    table.settle(...keys);
    marks.push(...placedMarks(table.unread(...keys), table.block));
  }
  writeCells(our, untouched(our, edits));
  // What is no longer doubted was so until an edit.
  if (edited || marks.length > 0) noteMarks(our, marks, [], edited);
  return edits.length;
}
