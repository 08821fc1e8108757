import { readPredecessors, taskKey } from '../core/schedule/predecessors';
import type { OurTab } from '../sheets/ourTab';
import { type Task, taskRows } from './task';

/**
 * The milestone of the retro meeting, whatever it is called: of those that count from the end and wait for the retro
 * it is the first, and the second closing the last.
 */
export function retroMeetingOf(prep: OurTab<'prep'>): Task | undefined {
  const closings = taskRows(prep).filter(({ milestone, anchor }) => milestone && anchor === 'end');
  const [retro] = closings;
  if (!retro) return undefined;
  const key = taskKey(retro.id);
  const after = closings
    .filter(({ predecessors }) => readPredecessors(predecessors).some(({ id }) => id === key))
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  return after.length > 1 ? after[0] : undefined;
}
