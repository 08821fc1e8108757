import { checkTasks } from '../src/core/schedule/checkTasks';
import type { TaskRow } from '../src/core/tasks/taskRow';
import { ms, type Row, timed } from './row';
import { scheduleTimes } from './schedule';

/** The mathematics of 3,000 tasks alone. */
export function core(): Row[] {
  const rows = Array.from(
    { length: 3000 },
    (_, i): TaskRow => ({
      row: i,
      id: `T${i}`,
      name: 'x',
      status: i % 3 === 0 ? 'done' : 'inProgress',
      milestone: false,
      start: 45_000,
      due: 45_000 + (i % 60),
      finished: null,
      progress: 0.5,
      predecessors: i > 0 ? `T${i - 1}` : '',
      delayReason: '',
      newPlan: '',
    }),
  );
  const took = timed(() => checkTasks(rows, 45_030));
  const times = scheduleTimes([750, 1500, 3000]);
  const shown = times.map(
    ({ tasks, links, ms: took }) => `${tasks}/${links}: ${took.toFixed(1)} ms`,
  );
  return [
    ['core alone: 3,000 tasks checked', ms(took.ms), 'printed'],
    ['core alone: schedule of tasks/links', shown.join(', '), 'goal 50 ms, linear'],
  ];
}
