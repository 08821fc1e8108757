import { namesOf } from '../namesOf';
import type { TaskState } from './campaignState';

/** Whether a person is named as owner of a task, alone or with others. */
export function owns(name: string, { owner }: Pick<TaskState, 'owner'>): boolean {
  return namesOf(owner).includes(name);
}
