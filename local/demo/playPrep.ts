import type { DemoBook } from './demoBook';
import { prepEdits618 } from './prep618';
import { readTable } from './readTable';
import type { Stage } from './stages';
import { pasteColumn, typeRow } from './typing';

/**
 * The prep tab: task by task at the prep stage; later, when nearly all is done, the columns are pasted
 * and only remarks and reasons are typed.
 */
export function playPrep(book: DemoBook, stage: Stage): void {
  const place = book.place('618', 'prep', 'tasks', 'id');
  const { taskStatus } = book.text.words;
  for (const { id, status, cells } of book.said(prepEdits618))
    typeRow(
      book.host,
      place,
      ({ text }) => text.id === id,
      stage === 'prep' ? { status: taskStatus[status] as string, ...cells } : words(cells),
    );
  if (stage !== 'prep') finishTasks(book, stage);
}

/** All done on their due dates but T19, two days late in the end four; T26 was cancelled. */
function finishTasks(book: DemoBook, stage: Stage): void {
  const place = book.place('618', 'prep', 'tasks', 'id');
  const { taskStatus } = book.text.words;
  const { rows } = readTable(book.host, place.sheet, place.block, place.first);
  const open = (id = '') => id === 'M3' && stage === 'live';
  const statuses = rows.map(({ text: { id } }) => {
    if (id === 'T26') return taskStatus.cancelled as string;
    return (open(id) ? taskStatus.notStarted : taskStatus.done) as string;
  });
  const finished = rows.map(({ text: { id, due } }) => {
    if (id === 'T26' || open(id)) return '';
    return id === 'T19' ? '2024-05-14' : (due ?? '');
  });
  const progress = rows.map(({ text: { id = '' } }) =>
    id === 'T26' || id.startsWith('M') ? '' : '100%',
  );
  pasteColumn(book.host, place, 'status', statuses);
  pasteColumn(book.host, place, 'finished', finished);
  pasteColumn(book.host, place, 'progress', progress);
}

/** What a row says besides its status and progress. */
function words({ progress: _, finished: __, ...rest }: Readonly<Record<string, string>>) {
  return rest;
}
