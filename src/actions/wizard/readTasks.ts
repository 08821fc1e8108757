import { type CopiedTask, TASK_TEXTS } from '../../core/campaignRequest';
import type { AnchorDays } from '../../core/scheduleTasks';
import { taskStatusOf } from '../../locales/taskStatusOf';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

export interface ReadTasks {
  readonly kept: CopiedTask[];
  /** Names of those that were cancelled. */
  readonly cancelled: readonly string[];
}

/** The tasks of 筹备进度 in days from their anchors; rows without a date or an id are none. */
export function readTasks(
  prep: OurTab,
  serial: (cell: unknown) => number | undefined,
  anchors: AnchorDays,
): ReadTasks {
  const cancelled: string[] = [];
  const kept = blockRows(prep).flatMap(({ cells }): CopiedTask[] => {
    const [start, due] = [serial(cells.start), serial(cells.due)];
    const [id, name] = [textOf(cells.id), textOf(cells.name)];
    if (name === '' || id === '' || start === undefined || due === undefined) return [];
    if (taskStatusOf(textOf(cells.status)) === 'cancelled') {
      cancelled.push(name);
      return [];
    }
    const anchor = anchorOf(textOf(cells.anchor), start, anchors);
    const days = {
      first: Math.floor(start) - anchors[anchor],
      last: Math.floor(due) - anchors[anchor],
    };
    const texts = TASK_TEXTS.map((key) => [key, textOf(cells[key])]).filter(([, text]) => text);
    return [{ id, name, anchor, ...days, ...Object.fromEntries(texts) }];
  });
  return { kept, cancelled };
}

/** A task that people added counts from the burst, or from the end when it comes after it. */
function anchorOf(noted: string, start: number, anchors: AnchorDays): CopiedTask['anchor'] {
  if (noted === 'start' || noted === 'burst' || noted === 'end') return noted;
  return start > anchors.end ? 'end' : 'burst';
}
