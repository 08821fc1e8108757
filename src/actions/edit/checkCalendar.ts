import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { rowFormulas } from '../desk/rowFormulas';
import { checkTables } from './checkTables';

/** Brings 内容排期 into order; a row that came into use gets the formulas that say when it is next. */
export function checkCalendar(our: OurTab<'calendar'>, edited?: Area): number {
  const table = openTable(our, 'content');
  for (const { row, is } of table.rows) {
    const isOpen = is.status !== 'published' && is.status !== 'cancelled';
    // Its formula shows something here, so that a blank cell has none: only the first rows came with theirs.
    const isWithout = is.next === null && is.theme !== '' && typeof is.date === 'number';
    if (isWithout && isOpen) table.set(row, rowFormulas(our, row, ['next']));
    if (typeof is.exposure === 'number' && typeof is.interactions === 'number' && is.reuse === '')
      table.set(row, rowFormulas(our, row, ['rate', 'reuse']));
  }
  table.write();
  return checkTables(our, edited);
}
