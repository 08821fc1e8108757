import { RACI_LETTERS, type RaciTask } from '../../core/raci/raciTask';
import type { WorkTask } from '../../core/raci/workload';
import { LIST_OR_SLASH, partsOf } from '../../core/signs/separators';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import type { DocumentTabs } from './readDocumentTabs';

export interface DocumentTask extends RaciTask, WorkTask {
  readonly name: string;
  readonly stage: string;
}

/** The tasks of 筹备进度 that are not cancelled, milestones included. */
export function documentTasks({ prep }: Pick<DocumentTabs, 'prep'>): DocumentTask[] {
  return taskRows(prep)
    .filter(({ name, state }) => name !== '' && state !== 'cancelled')
    .map((task) => ({
      ...task,
      start: task.start ?? undefined,
      due: task.due ?? undefined,
      status: task.status === 'blank' ? undefined : task.status,
    }));
}

/** What R, A, C and I are called: the four words of 设置, else those of the language. */
export function raciWords({ settings, prep }: DocumentTabs): readonly string[] {
  const typed = settings && openTable(settings, 'values').marked('raciWords');
  const words = partsOf(String(typed?.is.value ?? ''), LIST_OR_SLASH);
  return words.length === RACI_LETTERS.length
    ? words
    : partsOf(prep.locale.words.raciWords, LIST_OR_SLASH);
}
