import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { noteMarks, placedMarks } from '../desk/noteMarks';

/** What people type into 内容排期 and its formulas go by. */
const READ = ['phase', 'date', 'count', 'done', 'status'] as const;

/** Brings 内容排期 into order: dates, figures and states as its formulas know them; says what cannot be read. */
export function checkCalendar(our: OurTab<'calendar'>, edited?: Area): number {
  const table = openTable(our, 'content');
  table.settle(...READ);
  const written = table.write();
  const marks = table.unread(...READ);
  // What is no longer doubted was so until an edit.
  if (edited || marks.length > 0) noteMarks(our, placedMarks(marks, table.block));
  return written;
}
