import type { CellChange } from '../../core/checks';
import { monthDay } from '../../core/dates/monthDay';
import { networkOf } from '../../core/schedule/checkSchedule';
import { checkTasks } from '../../core/schedule/checkTasks';
import { slacks } from '../../core/schedule/slacks';
import { type Task, taskOf } from '../../rows/task';
import { giveFormats } from '../../sheets/giveFormats';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { type BlockLayout, blockLayout } from '../../tabs/model/layout';
import { showTasks } from './showTasks';

/** Brings 筹备进度 into the state that its rows ask for; writes nothing when it is in it. */
export function checkPrep(our: OurTab<'prep'>): number {
  const table = openTable(withShownProgress(our), 'tasks');
  const tasks = table.rows.map(taskOf);
  const shown = summaryOf(our);
  const today = known(shown.today) ?? 0;
  const [launch, end] = [known(shown.launch), known(shown.end)];
  const longest = launch === undefined || end === undefined ? undefined : end - launch;
  const { changes } = checkTasks(tasks, today, longest);
  // What follows is said of the tasks as they will be: one look settles everything.
  const settled = withChanges(tasks, changes);
  const { marks } = checkTasks(settled, today, longest);
  const deadlines = [launch, end].flatMap((day) => day ?? []);
  table.settle('start', 'due', 'finished', 'progress', 'status');
  for (const { row, key, value } of changes) table.put(row, key, value);
  const written = table.write(() => formatProgress(our, table.block));
  const slackOf = slacks(networkOf(settled), deadlines);
  return written + showTasks(our, table, settled, marks, slackOf);
}

/** The keys of changes are those of tasks: id, finished, progress. */
function withChanges(tasks: readonly Task[], changes: readonly CellChange[]): Task[] {
  const cells = new Map<number, Record<string, unknown>>();
  for (const { row, key, value } of changes) cells.set(row, { ...cells.get(row), [key]: value });
  return tasks.map((task) => ({ ...task, ...cells.get(task.row) }));
}

/** Serial of 2000-01-01: no progress is so high. */
const A_DATE = 36_526;

/**
 * The tab with the progress that 1/3 was meant to be: it may have become a date, and only its displayed text
 * tells. Where a look ended after it had given the cell the format of a percentage, the date is a number.
 */
function withShownProgress(our: OurTab<'prep'>): OurTab<'prep'> {
  const { firstRow, columns } = blockLayout(our.layout);
  const column = columns.progress as number;
  const cells = our.values.slice(firstRow - 1).map((line) => line[column - 1]);
  const isNumber = (cell: unknown) =>
    typeof cell === 'number' && cell >= A_DATE && Number.isInteger(cell);
  const isDate = cells.some((cell) => cell instanceof Date);
  if (!isDate && !cells.some(isNumber)) return our;
  const shown = isDate
    ? our.sheet.getRange(firstRow, column, cells.length, 1).getDisplayValues()
    : [];
  const meant = (cell: unknown, i: number) =>
    cell instanceof Date
      ? slashed(shown[i]?.[0] ?? '')
      : isNumber(cell)
        ? monthDay(cell as number)
        : cell;
  const values = our.values.map((line, i) =>
    i < firstRow - 1
      ? line
      : line.map((cell, j) => (j === column - 1 ? meant(cell, i - firstRow + 1) : cell)),
  );
  return { ...our, values, read: our.values };
}

/** A date that was a fraction has taken the format of dates. */
function formatProgress(our: OurTab, { firstRow, columns }: BlockLayout) {
  const column = columns.progress as number;
  const dated = our.values.flatMap((line, i) =>
    i >= firstRow - 1 && line[column - 1] instanceof Date
      ? [{ row: i + 1, column, format: 'percent' as const }]
      : [],
  );
  giveFormats(our, dated);
}

/** 1/3 shown as a date of this year (2024-01-03, 2024/1/3, 1月3日) or as typed. */
function slashed(shown: string): string {
  const parts = shown.match(/\d+/g) ?? [];
  return parts.slice(-2).map(Number).join('/');
}
