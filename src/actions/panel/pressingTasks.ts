import { isoDateOf } from '../../core/dates/isoDate';
import { type Lateness, lateness } from '../../core/tasks/task';
import { openContent } from '../../rows/content';
import { taskRows } from '../../rows/task';
import type { OurTab } from '../../sheets/ourTab';
import { type Place, placeOf } from '../desk/place';

/** A task that is late, due today or due soon, or content that is. */
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
  prep: OurTab<'prep'>,
  campaign: string,
  today: number,
): PressingTask[] {
  const tasks = taskRows(prep).flatMap(({ row, id, name, owner, state, due }): PressingTask[] => {
    if (name === '' || typeof due !== 'number') return [];
    const late = lateness(state, due, today);
    if (late.kind === 'none') return [];
    const place = placeOf(prep, row, 'status');
    const day = isoDateOf(due);
    return [{ campaign, id, name, owner, lateness: late.kind, days: late.days, due: day, place }];
  });
  return tasks.sort((a, b) => a.due.localeCompare(b.due));
}

/** Content that is late or to be published today; what comes back every day would always be soon. */
export function pressingContent(
  calendar: OurTab<'calendar'>,
  campaign: string,
  today: number,
): PressingTask[] {
  const { tab } = calendar.locale.calendar;
  return openContent(calendar).flatMap(({ row, id, name, owner, due }): PressingTask[] => {
    if (due > today) return [];
    const place = placeOf(calendar, row, 'status');
    const said = { campaign, id: tab, name: `${id} ${name}`.trim(), owner, due: isoDateOf(due) };
    return [{ ...said, lateness: due < today ? 'overdue' : 'dueToday', days: today - due, place }];
  });
}
