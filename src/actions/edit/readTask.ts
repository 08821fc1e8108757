import type { CellChange } from '../../core/checks';
import { dayIn } from '../../core/dateCell';
import { readProgress } from '../../core/readProgress';
import type { DateCell, TaskRow } from '../../core/taskRow';
import { keyOfWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { taskStatusOf } from '../../locales/taskStatusOf';
import { textOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import { dateIn } from './typedDates';

const DATES = ['start', 'due', 'finished'] as const;

export interface ReadTask {
  readonly task: TaskRow;
  readonly changes: readonly CellChange[];
}

/**
 * A row of 筹备进度 as core reads it, and the cells that are to hold a whole day, a number, or a state in
 * the workbook's own word, which formulas compare.
 */
export function readTask(
  { row, cells }: SheetRow,
  serial: (cell: unknown) => number | undefined,
  today: number,
  locale?: Locale,
): ReadTask {
  const changes: CellChange[] = [];
  const dates = DATES.map((key) => {
    const cell = cells[key];
    const value: DateCell = cell === '' ? null : dateIn(cell, serial, today, dayIn);
    if (typeof value === 'number' && value !== serial(cell)) changes.push({ row, key, value });
    return [key, value] as const;
  });
  const progress = readProgress(cells.progress);
  if (typeof progress === 'number' && progress !== cells.progress)
    changes.push({ row, key: 'progress', value: progress });
  const word = textOf(cells.status);
  const status = taskStatusOf(word);
  const own = status && locale?.words.taskStatus[status];
  if (own !== undefined && own !== word) changes.push({ row, key: 'status', value: own });
  const task = {
    row,
    id: textOf(cells.id),
    name: textOf(cells.name),
    status: word === '' ? ('blank' as const) : status,
    milestone: keyOfWord('taskKind', textOf(cells.kind)) === 'milestone',
    progress,
    predecessors: textOf(cells.predecessors),
    delayReason: textOf(cells.delayReason),
    newPlan: textOf(cells.newPlan),
    ...(Object.fromEntries(dates) as Record<(typeof DATES)[number], DateCell>),
  };
  return { task, changes };
}

/** Kinds of task that must be done before a launch. */
const GATES: readonly (string | undefined)[] = ['material', 'test', 'training'];

/** Whether a launch waits for the task. */
export function isGate({ cells }: Pick<SheetRow, 'cells'>): boolean {
  return GATES.includes(keyOfWord('taskKind', textOf(cells.kind)));
}

/** Its name without the sign that milestones may carry in front. */
export function plainName(name: string): string {
  return name.replace(/^◆\s*/, '');
}
