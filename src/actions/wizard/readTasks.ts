import { type CopiedTask, TASK_TEXTS } from '../../core/request/campaignRequest';
import type { AnchorDays } from '../../core/tasks/scheduleTasks';
import { fillIn } from '../../locales/fillIn';
import { taskOf } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';

export interface ReadTasks {
  readonly kept: CopiedTask[];
  /** Names of those that were cancelled. */
  readonly cancelled: readonly string[];
}

/**
 * The tasks of 筹备进度 in days from their anchors; rows without a date or an id are none, nor is what a stop line asked
 * for.
 */
export function readTasks(prep: OurTab<'prep'>, anchors: AnchorDays): ReadTasks {
  const cancelled: string[] = [];
  const ofStopLine = fillIn(prep.locale.monitor.product.stopTask, { metric: '' });
  const kept = openTable(prep, 'tasks').rows.flatMap((row): CopiedTask[] => {
    const { id, name, state, start, due, anchor: noted } = taskOf(row);
    const { cells } = row;
    if (name === '' || id === '' || typeof start !== 'number' || typeof due !== 'number') return [];
    if (name.startsWith(ofStopLine)) return [];
    if (state === 'cancelled') {
      cancelled.push(name);
      return [];
    }
    const anchor = anchorOf(noted, start, anchors);
    const days = { first: start - anchors[anchor], last: due - anchors[anchor] };
    const texts = TASK_TEXTS.map((key) => [key, textOf(cells[key])]).filter(([, text]) => text);
    return [{ id, name, anchor, ...days, ...Object.fromEntries(texts) }];
  });
  return { kept, cancelled };
}

/** What people added counts from the burst, or from the end when it comes after it. */
export function anchorOf(noted: string, start: number, anchors: AnchorDays): CopiedTask['anchor'] {
  if (noted === 'start' || noted === 'burst' || noted === 'end') return noted;
  return start > anchors.end ? 'end' : 'burst';
}
