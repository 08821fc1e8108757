import type { Mark } from '../checks';
import { type DateCell, mark, type TaskRow } from '../tasks/taskRow';
import { readPredecessors, taskIds, taskKey } from './predecessors';
import { type NetworkTask, type TaskNetwork, taskNetwork } from './taskNetwork';

/** The network of the tasks that have an id and dates. */
export function networkOf(tasks: readonly TaskRow[]): TaskNetwork {
  const ids = taskIds(tasks.map(({ id }) => id));
  return taskNetwork(tasks.flatMap((task) => inNetwork(task, ids)));
}

function inNetwork(task: TaskRow, ids: ReadonlyMap<string, string>): NetworkTask[] {
  const { id, start, due, status, finished } = task;
  if (id === '' || !isNumber(start) || !isNumber(due)) return [];
  return [
    {
      id,
      start,
      due,
      predecessors: readPredecessors(task.predecessors, ids).filter((p) => p.id !== id),
      ...(status === 'done' || status === 'cancelled' ? { closed: status } : {}),
      ...(isNumber(finished) ? { finished } : {}),
    },
  ];
}

/** What is wrong with the order and length of tasks; none may have more days than `longest`. */
export function scheduleMarks(
  tasks: readonly TaskRow[],
  byId: ReadonlyMap<string, TaskRow>,
  longest: number,
): Mark[] {
  const byKey = new Map([...byId].map(([id, task]) => [taskKey(id), task]));
  return [
    ...inCircles(networkOf(tasks), byId),
    ...tasks.flatMap((task) => [...predecessors(task, byKey), ...tooLong(task, longest)]),
  ];
}

function inCircles({ circles }: TaskNetwork, byId: ReadonlyMap<string, TaskRow>): Mark[] {
  return circles.flatMap((circle) => {
    const way = [...circle, circle[0]].join('→');
    return circle.flatMap((id) => {
      const task = byId.get(id);
      return task ? [mark(task, 'predecessors', 'circle', { way })] : [];
    });
  });
}

/** Starting on the day that a predecessor is due is allowed. */
function predecessors(task: TaskRow, byKey: ReadonlyMap<string, TaskRow>): Mark[] {
  return readPredecessors(task.predecessors).flatMap(({ id, lag }): Mark[] => {
    const before = byKey.get(id);
    if (id === taskKey(task.id)) return [];
    if (!before) return [mark(task, 'predecessors', 'unknownPredecessor', { id })];
    const over = task.status === 'cancelled' || task.status === 'done';
    if (over || before.status === 'cancelled') return [];
    const days = isNumber(task.start) && isNumber(before.due) ? before.due + lag - task.start : 0;
    return days > 0 ? [mark(task, 'start', 'startsBeforePredecessor', { id, days })] : [];
  });
}

/** Tasks of a campaign of a day or two take longer than it does. */
const USUAL_DAYS = 21;

/** Longer than the campaign from going live to its end: most likely a wrong month. */
function tooLong(task: TaskRow, longest: number): Mark[] {
  if (!isNumber(task.start) || !isNumber(task.due)) return [];
  const days = task.due - task.start + 1;
  return days > Math.max(longest, USUAL_DAYS)
    ? [mark(task, 'due', 'longerThanCampaign', { days, longest })]
    : [];
}

function isNumber(value: DateCell): value is number {
  return typeof value === 'number';
}
