import type { Issues } from '../../core/issue';
import { networkOf } from '../../core/schedule/checkSchedule';
import { followingMoves } from '../../core/schedule/followingMoves';
import { blockLayout } from '../../tabs/model/layout';
import { openPrep } from '../desk/openPrep';
import type { Moves } from './findMoves';

/** The dates that change when open tasks wait for their predecessors: `{ code, id? }`. */
export function findFollowing(request: unknown): Moves | Issues {
  const { code, id } = (request ?? {}) as Record<string, unknown>;
  const prep = openPrep(String(code ?? ''));
  if ('issue' in prep) return { issues: [prep.issue] };
  const { our, tasks, today } = prep;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  if (id !== undefined && !byId.has(String(id)))
    return { issues: [{ code: 'noTask', path: 'id', values: { value: String(id) } }] };
  const network = networkOf(tasks);
  const { columns } = blockLayout(our.layout);
  const moves = followingMoves(network, today, id === undefined ? undefined : String(id));
  const changes = moves.flatMap((move) => {
    const task = byId.get(move.id);
    if (!task) return [];
    const item = `${task.id} ${task.name}`.trim();
    const of = (field: 'start' | 'due') => {
      const column = columns[field] as number;
      return { row: task.row, column, item, field, ...move[field], because: move.because };
    };
    return [of('start'), of('due')];
  });
  return { code: prep.code, tabs: changes.length > 0 ? [{ tab: our.sheet, changes }] : [] };
}
