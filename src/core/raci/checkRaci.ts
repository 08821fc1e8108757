import type { Mark } from '../checks';
import { allNamesOf, namesOf } from '../namesOf';
import type { RaciTask } from './raciTask';

/** What is wrong with who does what: one owner a task, someone who does it, nobody named twice. */
export function checkRaci(tasks: readonly RaciTask[]): Mark[] {
  return tasks.flatMap((task) => {
    const { row, id } = task;
    const owners = namesOf(task.owner);
    const mark = (code: string, path: string, name = ''): Mark => ({
      row,
      path,
      code,
      values: { id, name },
    });
    const none = owners.length === 0;
    return [
      ...(none ? [mark(namesOf(task.executor)[0] ? 'raciNoOwner' : 'raciNobody', 'owner')] : []),
      ...(owners.length > 1 ? [mark('raciOwners', 'owner', owners.join(' / '))] : []),
      ...twice(task).map(([path, name]) => mark('raciTwice', path, name)),
    ];
  });
}

/** People with two letters, or twice in a cell. Who answers for a task may do it as well. */
function twice(task: RaciTask): [path: string, name: string][] {
  const { owner, executor, consulted, informed } = task;
  const cells: Record<string, string> = { owner, executor, consulted, informed };
  const found = Object.entries(cells).flatMap(([path, cell]) => {
    const names = allNamesOf(cell);
    const others = path === 'consulted' ? [owner, executor] : [];
    const before = path === 'informed' ? [owner, executor, consulted] : others;
    const known = before.flatMap(namesOf);
    return names
      .filter((name, i) => known.includes(name) || names.indexOf(name) < i)
      .map((name): [string, string] => [path, name]);
  });
  return found.filter(([, name], i) => found.findIndex(([, other]) => other === name) === i);
}
