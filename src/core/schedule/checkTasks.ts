import type { CellChange, Mark } from '../checks';
import { numbering } from '../numbering';
import { isOpen, lateness } from '../tasks/task';
import { type DateCell, mark, type TaskRow } from '../tasks/taskRow';
import { scheduleMarks } from './checkSchedule';

export interface TaskChecks {
  readonly changes: readonly CellChange<'id' | 'finished' | 'progress'>[];
  readonly marks: readonly Mark[];
}

/**
 * What the prep tab should say about its tasks on a day: ids for new ones, the finish and progress of
 * those done where blank, and marks for what contradicts itself. Marks never change anything. A
 * task of more days than `longest` is marked too.
 */
export function checkTasks(
  rows: readonly TaskRow[],
  today: number,
  longest = Number.POSITIVE_INFINITY,
): TaskChecks {
  const tasks = rows.filter((task) => task.name !== '' || task.id !== '');
  const ids = newIds(tasks);
  const dueOf = new Map(tasks.map((task) => [task.id || ids.get(task.row) || '', task]));
  const count = new Map<string, number>();
  for (const { id } of tasks) count.set(id, (count.get(id) ?? 0) + 1);
  return {
    changes: [
      ...[...ids].map(([row, value]) => ({ row, key: 'id' as const, value })),
      ...tasks.flatMap((task) => fills(task, today)),
    ],
    marks: [
      ...scheduleMarks(tasks, dueOf, longest),
      ...tasks.flatMap((task) => [
        ...unreadable(task),
        ...contradictions(task),
        ...(task.id !== '' && (count.get(task.id) ?? 0) > 1
          ? [mark(task, 'id', 'duplicateId', { id: task.id })]
          : []),
        ...late(task, today),
      ]),
    ],
  };
}

/**
 * Ids for rows with a name and none: the one that was taken away, if no other row has it by now, since others
 * name it; else the next numbers after the highest, T01 … or M1 ….
 */
function newIds(tasks: readonly TaskRow[]): Map<number, string> {
  const has = new Set(tasks.map(({ id }) => id));
  const without = tasks.filter((task) => task.id === '' && task.name !== '');
  const back = without.flatMap(({ row, formerId = '' }) => {
    if (formerId === '' || has.has(formerId)) return [];
    has.add(formerId);
    return [[row, formerId] as const];
  });
  const ids = new Map(back);
  const known = [...has].map((id) => ({ id }));
  const next = { T: numbering('T', known), M: numbering('M', known) };
  for (const { row, milestone } of without)
    if (!ids.has(row)) ids.set(row, next[milestone ? 'M' : 'T']());
  return ids;
}

function fills({ row, ...task }: TaskRow, today: number): CellChange<'finished' | 'progress'>[] {
  if (task.status !== 'done') return [];
  return [
    ...(task.finished === null ? [{ row, key: 'finished' as const, value: today }] : []),
    ...(task.progress === null && !task.milestone
      ? [{ row, key: 'progress' as const, value: 1 }]
      : []),
  ];
}

function unreadable(task: TaskRow): Mark[] {
  const dates = (['start', 'due', 'finished'] as const).filter((key) => task[key] === undefined);
  return [
    ...dates.map((key) => mark(task, key, 'unreadableDate')),
    ...(task.progress === undefined ? [mark(task, 'progress', 'unreadableProgress')] : []),
    ...(task.status === undefined
      ? [mark(task, 'status', 'unknownStatus', { group: 'taskStatus' })]
      : []),
  ];
}

function contradictions({ row, ...rest }: TaskRow): Mark[] {
  const task = { row, ...rest };
  const { status, progress, start, due, finished } = task;
  const found: Mark[] = [];
  if (progress === 1 && status === 'notStarted') found.push(mark(task, 'status', 'fullNotStarted'));
  if (isNumber(finished) && status && status !== 'blank' && isOpen({ status }))
    found.push(mark(task, 'finished', 'finishedNotDone'));
  if (status === 'done' && typeof progress === 'number' && progress < 1)
    found.push(
      mark(task, 'progress', 'doneNotFull', { progress: `${Math.round(progress * 100)}%` }),
    );
  if (isNumber(start) && isNumber(due) && due < start)
    found.push(mark(task, 'due', 'dueBeforeStart'));
  if (isNumber(start) && isNumber(finished) && finished < start)
    found.push(mark(task, 'finished', 'finishedBeforeStart'));
  return found;
}

/** A late task is marked until it says why, and what now. */
function late(task: TaskRow, today: number): Mark[] {
  const { status, due } = task;
  if (!status || status === 'blank' || !isNumber(due)) return [];
  const found = lateness(status, due, today);
  if (found.kind !== 'overdue') return [];
  const missing = (['delayReason', 'newPlan'] as const).filter((key) => task[key] === '');
  if (missing.length === 2) return [mark(task, 'delayReason', 'late_both', { days: found.days })];
  return missing.map((key) => mark(task, key, `late_${key}`, { days: found.days }));
}

function isNumber(value: DateCell): value is number {
  return typeof value === 'number';
}
