import { RACI_LETTERS, type RaciTask } from '../../core/raci/raciTask';
import type { WorkTask } from '../../core/raci/workload';
import { LIST_OR_SLASH, partsOf } from '../../core/signs/separators';
import { keyOfWord } from '../../locales/keyOfWord';
import { taskStatusOf } from '../../locales/taskStatusOf';
import { blockRows, markedRow, textOf } from '../../sheets/blockRows';
import type { DocumentTabs } from './readDocumentTabs';

export interface DocumentTask extends RaciTask, WorkTask {
  readonly name: string;
  readonly stage: string;
}

const TEXTS = ['id', 'name', 'owner', 'executor', 'consulted', 'informed', 'stage'] as const;

/** The tasks of 筹备进度 that are not cancelled, milestones included. */
export function documentTasks({ prep, serial }: DocumentTabs): DocumentTask[] {
  return blockRows(prep).flatMap(({ row, cells }) => {
    const text = (key: string) => textOf(cells[key]);
    const status = taskStatusOf(text('status'));
    if (text('name') === '' || status === 'cancelled') return [];
    const texts = Object.fromEntries(TEXTS.map((key) => [key, text(key)]));
    return [
      {
        row,
        ...(texts as Record<(typeof TEXTS)[number], string>),
        start: serial(cells.start),
        due: serial(cells.due),
        status,
        milestone: keyOfWord('taskKind', text('kind')) === 'milestone',
      },
    ];
  });
}

/** What R, A, C and I are called: the four words of 设置, else those of the language. */
export function raciWords({ settings, prep }: DocumentTabs): readonly string[] {
  const typed = settings && markedRow(settings, 'values', 'raciWords');
  const words = partsOf(textOf(typed?.cells.value), LIST_OR_SLASH);
  return words.length === RACI_LETTERS.length
    ? words
    : partsOf(prep.locale.words.raciWords, LIST_OR_SLASH);
}
