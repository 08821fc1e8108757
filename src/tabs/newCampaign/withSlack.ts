import { readPredecessors, taskIds } from '../../core/schedule/predecessors';
import { slacks } from '../../core/schedule/slacks';
import { taskNetwork } from '../../core/schedule/taskNetwork';
import type { AnchorDays } from '../../core/tasks/scheduleTasks';
import type { Row } from '../compiler/compileInput';

/** The rows of new tasks with their slack: to the day before going live, or to the last day. */
export function withSlack(rows: readonly Row[], { start, end }: AnchorDays): Row[] {
  const ids = taskIds(rows.map(({ cells }) => String(cells.id)));
  const tasks = rows.map(({ cells }) => ({
    id: String(cells.id),
    start: Number(cells.start),
    due: Number(cells.due),
    predecessors: readPredecessors(String(cells.predecessors ?? ''), ids),
  }));
  const slackOf = slacks(taskNetwork(tasks), [start - 1, end]);
  return rows.map((row) => {
    const slack = slackOf.get(String(row.cells.id))?.slack ?? null;
    return { ...row, cells: { ...row.cells, slack } };
  });
}
