import type { GatedTask } from '../../core/brief/launchGate';
import { namesOf } from '../../core/namesOf';
import { isWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { isGate, plainName, readTask } from '../edit/readTask';

/** The tasks of 筹备进度 as a stand-up talks about them. */
export function briefTasks(
  prep: OurTab,
  serial: (cell: unknown) => number | undefined,
  today: number,
): GatedTask[] {
  return blockRows(prep).flatMap((row): GatedTask[] => {
    if (textOf(row.cells.name) === '') return [];
    const { task } = readTask(row, serial, today);
    const { id, name, status, predecessors, delayReason, newPlan } = task;
    return [
      {
        id,
        name: plainName(name),
        owner: textOf(row.cells.owner),
        platforms: platformsOf(textOf(row.cells.platform)),
        status: status === undefined || status === 'blank' ? 'notStarted' : status,
        isMilestone: task.milestone,
        isGated: isGate(row),
        start: task.start ?? undefined,
        due: task.due ?? undefined,
        progress: task.progress ?? undefined,
        predecessors,
        delayReason,
        newPlan,
      },
    ];
  });
}

/** A task without a platform, or for 全部, is for all of them. */
function platformsOf(typed: string): string[] {
  const names = namesOf(typed).map((name) => (isWord('allPlatforms', name) ? '' : name));
  return names.length === 0 ? [''] : [...new Set(names)];
}
