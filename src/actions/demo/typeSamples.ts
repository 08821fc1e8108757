import { lateness } from '../../core/tasks/task';
import { slotOf } from '../../rows/slotEntry';
import { taskRows } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { LATE_TASKS, PROGRESS } from '../../templates/demo';
import { appendEntries } from '../edit/appendEntries';
import type { OpenDemo } from './openDemo';
import { entryOf, type SampleFigure, sampleFigures } from './sampleFigures';
import { settleDemo } from './settleDemo';

/** Fills the demo with figures up to now; gives how many. What is in 数据记录 tells which they are: that comes first. */
export function typeSamples(demo: OpenDemo): number {
  const { monitor, prep, log } = demo;
  const figures = sampleFigures(monitor);
  const now = known(summaryOf(monitor).now) ?? 0;
  appendEntries(
    monitor,
    figures.map((figure) => entryOf(figure, log.locale, now)),
  );
  typeCells(monitor, figures);
  if (prep) typeTasks(prep);
  settleDemo(demo);
  return figures.length;
}

/** Shows today's figures where people would have typed them; nobody's cell is changed. */
function typeCells(monitor: OurTab<'monitor'>, figures: readonly SampleFigure[]): void {
  const [slots, board] = [openTable(monitor, 'slots'), openTable(monitor, 'board')];
  for (const { block, platform, key, metric, value } of figures) {
    if (block === 'log') continue;
    if (block === 'slots') {
      const row = slots.rows.find(({ is }) => is.platform === platform);
      if (row && slotOf(row).values.get(key) === undefined) slots.put(row.row, key as 'uv', value);
    } else {
      const row = board.rows.find(({ is }) => is.metric === metric && is.platform === platform);
      if (row) board.put(row.row, 'live', value);
    }
  }
  slots.write();
  board.write();
}

/** What is due is done but for the last, which is late; what has begun is half done. */
function typeTasks(prep: OurTab<'prep'>): void {
  const { words, demo } = prep.locale;
  const { inProgress, done } = words.taskStatus;
  const table = openTable(prep, 'tasks');
  const today = known(summaryOf(prep).today) ?? 0;
  const open = taskRows(prep).flatMap(({ row, name, state, start, due, milestone }) =>
    name !== '' && state === 'notStarted' && typeof due === 'number' && typeof start === 'number'
      ? [{ row, start, due, milestone, isOver: lateness(state, due, today).kind === 'overdue' }]
      : [],
  );
  const over = open.filter(({ isOver }) => isOver).sort((a, b) => a.due - b.due);
  const late = over.filter(({ milestone }) => !milestone).slice(-LATE_TASKS);
  const begun = open.filter(({ isOver, start }) => isOver || start <= today);
  // The mark first: it tells what is to be taken away should the rest fail.
  for (const { row } of begun) table.put(row, 'remark', demo.source);
  table.write();
  for (const task of begun) {
    const { row, due, isOver } = task;
    if (late.includes(task))
      table.set(row, {
        status: inProgress,
        progress: PROGRESS.late,
        delayReason: demo.delayReason,
        newPlan: demo.newPlan,
      });
    else if (isOver) table.set(row, { status: done, progress: 1, finished: due });
    else table.set(row, { status: inProgress, progress: PROGRESS.running });
  }
  table.write();
}
