import type { RaciTask } from '../../core/raci/raciTask';
import { RACI_LETTERS, type RaciLetter } from '../../core/raci/raciTask';
import type { WorkTask } from '../../core/raci/workload';
import type { TaskStatus } from '../../core/task';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { DocumentTabs } from './readDocumentTabs';

export interface DocumentTask extends RaciTask, WorkTask {
  readonly name: string;
  readonly stage: string;
}

/** The tasks of 筹备进度 that are not cancelled, milestones included. */
export function documentTasks({ prep, serial }: DocumentTabs): DocumentTask[] {
  return blockRows(prep).flatMap(({ row, cells }) => {
    const text = (key: string) => textOf(cells[key]);
    const status = keyOfWord('taskStatus', text('status')) as TaskStatus | undefined;
    if (text('name') === '' || status === 'cancelled') return [];
    return [
      {
        row,
        id: text('id'),
        name: text('name'),
        owner: text('owner'),
        executor: text('executor'),
        consulted: text('consulted'),
        informed: text('informed'),
        stage: text('stage'),
        start: serial(cells.start),
        due: serial(cells.due),
        status,
        milestone: keyOfWord('taskKind', text('kind')) === 'milestone',
      },
    ];
  });
}

/** What the letters are called: the four words of 设置, else those of the language. */
export function raciWords({ settings, prep }: DocumentTabs): Readonly<Record<RaciLetter, string>> {
  const at = settings?.layout.blocks.values?.rows.raciWords;
  const row = settings && blockRows(settings, 'values').find((r) => r.row === at);
  const split = (text: string) => text.split(/[/、,,/]/).map((word) => word.trim());
  const typed = split(textOf(row?.cells.value));
  const isWhole = typed.length === 4 && typed.every((word) => word !== '');
  const words = isWhole ? typed : split(prep.locale.words.raciWords);
  return Object.fromEntries(
    RACI_LETTERS.map((letter, i) => [letter, words[i] ?? letter]),
  ) as Record<RaciLetter, string>;
}
