import type { TaskStatus } from '../core/tasks/task';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';

/**
 * What is still to be published, as tasks are; its channel is its id. Its formula says when, for all who ask:
 * one count of what is late.
 */
export function openContent(calendar: OurTab<'calendar'>) {
  const status: TaskStatus = 'notStarted';
  return openTable(calendar, 'content').rows.flatMap(({ row, is }) => {
    const { channel: id, theme: name, owner, next: due } = is;
    return name !== '' && typeof due === 'number' ? [{ row, id, name, owner, status, due }] : [];
  });
}
