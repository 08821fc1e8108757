import type { CellChange } from '../../core/checks';
import { checkTasks } from '../../core/checkTasks';
import { monthDay } from '../../core/monthDay';
import { networkOf } from '../../core/schedule/checkSchedule';
import { slacks } from '../../core/schedule/slacks';
import type { TaskRow } from '../../core/taskRow';
import { blockRows } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { writeCells } from '../../sheets/writeCells';
import { type BlockLayout, blockLayout } from '../../tabs/layout';
import { numberFormat } from '../../tabs/numberFormats';
import { readTask } from './readTask';
import { showTasks } from './showTasks';

/** Brings 筹备进度 into the state that its rows ask for; writes nothing when it is in it. */
export function checkPrep(our: OurTab): number {
  const block = blockLayout(our.layout);
  const rows = blockRows(our);
  const serial = serialReader();
  const today = serial(summaryValue(our, 'today')) ?? 0;
  const typed = withShownProgress(our, block, rows);
  const read = typed.map((row) => readTask(row, serial, today, our.locale));
  const [launch, end] = ['launch', 'end'].map((key) => serial(summaryValue(our, key)));
  const tasks = read.map((r) => r.task);
  const longest = launch === undefined || end === undefined ? undefined : end - launch;
  const { changes } = checkTasks(tasks, today, longest);
  // What follows is said of the tasks as they will be: one look settles everything.
  const settled = withChanges(tasks, changes);
  const { marks } = checkTasks(settled, today, longest);
  const deadlines = [launch, end].flatMap((day) => day ?? []);
  const edits = [...read.flatMap((r) => r.changes), ...changes];
  // A date that was a fraction has taken the format of dates.
  const dated = rows.filter(({ cells }) => cells.progress instanceof Date).map(({ row }) => row);
  if (dated.length > 0) {
    const [first, last] = [Math.min(...dated), Math.max(...dated)];
    our.sheet
      .getRange(first, block.columns.progress as number, last - first + 1, 1)
      .setNumberFormat(numberFormat('percent', our.locale));
  }
  writeCells(
    our,
    edits.map(({ row, key, value }) => ({ row, column: block.columns[key] as number, value })),
  );
  return (
    edits.length +
    showTasks(our, block, rows, settled, marks, slacks(networkOf(settled), deadlines))
  );
}

/** The keys of changes are those of tasks: id, finished, progress. */
function withChanges(tasks: readonly TaskRow[], changes: readonly CellChange[]): TaskRow[] {
  const cells = new Map<number, Record<string, unknown>>();
  for (const { row, key, value } of changes) cells.set(row, { ...cells.get(row), [key]: value });
  return tasks.map((task) => ({ ...task, ...cells.get(task.row) }));
}

/** Serial of 2000-01-01: no progress is so high. */
const A_DATE = 36_526;

/**
 * 1/3 in 进度 may have become a date: only its displayed text tells. Where a look ended after it had given
 * the cell the format of a percentage, the date is a number.
 */
function withShownProgress(our: OurTab, block: BlockLayout, found: SheetRow[]): SheetRow[] {
  const rows = found.map((row) => {
    const { progress } = row.cells;
    return typeof progress === 'number' && progress >= A_DATE && Number.isInteger(progress)
      ? { ...row, cells: { ...row.cells, progress: monthDay(progress) } }
      : row;
  });
  if (!rows.some(({ cells }) => cells.progress instanceof Date)) return rows;
  const column = block.columns.progress as number;
  const shown = our.sheet.getRange(block.firstRow, column, rows.length, 1).getDisplayValues();
  return rows.map((row, i) =>
    row.cells.progress instanceof Date
      ? { ...row, cells: { ...row.cells, progress: slashed(shown[i]?.[0] ?? '') } }
      : row,
  );
}

/** 1/3 shown as a date of this year (2024-01-03, 2024/1/3, 1月3日) or as typed. */
function slashed(shown: string): string {
  const parts = shown.match(/\d+/g) ?? [];
  return parts.slice(-2).map(Number).join('/');
}
