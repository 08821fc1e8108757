import { isoDateOf } from '../../core/isoDate';
import { type Lateness, lateness } from '../../core/task';
import { taskStatusOf } from '../../locales/taskStatusOf';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { type Place, placeOf } from './place';

/** A task that is late, due today or due soon. */
export interface PressingTask {
  readonly campaign: string;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly lateness: Exclude<Lateness['kind'], 'none'>;
  /** Days late, or left. */
  readonly days: number;
  readonly due: string;
  readonly place: Place;
}

/** The latest first. */
export function pressingTasks(
  prep: OurTab,
  campaign: string,
  today: number,
  serial: (cell: unknown) => number | undefined,
): PressingTask[] {
  const tasks = blockRows(prep).flatMap(({ row, cells }): PressingTask[] => {
    const due = serial(cells.due);
    const name = textOf(cells.name);
    if (name === '' || due === undefined) return [];
    const status = taskStatusOf(textOf(cells.status));
    const late = lateness(status ?? 'notStarted', Math.floor(due), today);
    if (late.kind === 'none') return [];
    const [id, owner] = [textOf(cells.id), textOf(cells.owner)];
    const place = placeOf(prep, row, 'status');
    const day = isoDateOf(Math.floor(due));
    return [{ campaign, id, name, owner, lateness: late.kind, days: late.days, due: day, place }];
  });
  return tasks.sort((a, b) => a.due.localeCompare(b.due));
}
