import type { Mark } from '../checks';
import type { MarkCode } from '../markCode';
import { allNamesOf, namesOf } from '../namesOf';
import type { RaciTask } from './raciTask';

const CELLS = ['owner', 'executor', 'consulted', 'informed'] as const;

/** What is wrong with who does what: one owner a task, someone who does it, nobody named twice. */
export function checkRaci(tasks: readonly RaciTask[]): Mark[] {
  return tasks.flatMap((task) => {
    const { row, id } = task;
    const marks: Mark[] = [];
    const mark = (code: MarkCode, path: string, name = '') =>
      marks.push({ row, path, code, values: { id, name } });
    const owners = namesOf(task.owner);
    if (owners.length > 1) mark('raciOwners', 'owner', owners.join(' / '));
    if (owners.length === 0)
      mark(task.executor.trim() === '' ? 'raciNobody' : 'raciNoOwner', 'owner');
    const known: string[] = [];
    for (const path of CELLS) {
      const names = allNamesOf(task[path]);
      // Who answers for a task may do it as well.
      const before = path === 'executor' ? [] : known;
      names.forEach((name, i) => {
        if (before.includes(name) || names.indexOf(name) < i) mark('raciTwice', path, name);
      });
      known.push(...names);
    }
    return marks;
  });
}
