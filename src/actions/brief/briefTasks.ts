import type { GatedTask } from '../../core/brief/launchGate';
import { namesOf } from '../../core/namesOf';
import { isWord } from '../../locales/keyOfWord';
import { taskRows } from '../../rows/task';
import type { OurTab } from '../../sheets/ourTab';

/** The tasks of 筹备进度 as a stand-up talks about them. */
export function briefTasks(prep: OurTab<'prep'>): GatedTask[] {
  return taskRows(prep)
    .filter(({ name }) => name !== '')
    .map((task) => ({
      ...task,
      name: task.plainName,
      platforms: platformsOf(task.platform),
      status: task.state,
      isMilestone: task.milestone,
      isGated: task.isGate,
      start: task.start ?? undefined,
      due: task.due ?? undefined,
      progress: task.progress ?? undefined,
    }));
}

/** A task without a platform, or for 全部, is for all of them. */
function platformsOf(typed: string): string[] {
  const names = namesOf(typed).map((name) => (isWord('allPlatforms', name) ? '' : name));
  return names.length === 0 ? [''] : [...new Set(names)];
}
