import type { CellChange } from '../../core/checks';
import { checkTasks } from '../../core/checkTasks';
import { readDate } from '../../core/readDate';
import { readProgress } from '../../core/readProgress';
import { networkOf } from '../../core/schedule/checkSchedule';
import { slacks } from '../../core/schedule/slacks';
import type { TaskStatus } from '../../core/task';
import type { DateCell, TaskRow } from '../../core/taskRow';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { writeCells } from '../../sheets/writeCells';
import { type BlockLayout, blockLayout } from '../../tabs/layout';
import { numberFormat } from '../../tabs/numberFormats';
import { showTasks } from './showTasks';

const DATES = ['start', 'due', 'finished'] as const;

/** Brings 筹备进度 into the state that its rows ask for; writes nothing when it is in it. */
export function checkPrep(our: OurTab): number {
  const block = blockLayout(our.layout);
  const rows = blockRows(our);
  const serial = serialReader();
  const today = serial(summaryValue(our, 'today')) ?? 0;
  const typed = withShownProgress(our, block, rows);
  const read = typed.map((row) => readTask(row, serial, today));
  const [launch, end] = ['launch', 'end'].map((key) => serial(summaryValue(our, key)));
  const tasks = read.map((r) => r.task);
  const longest = launch === undefined || end === undefined ? undefined : end - launch;
  const { changes, marks } = checkTasks(tasks, today, longest);
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
    our.sheet,
    edits.map(({ row, key, value }) => ({ row, column: block.columns[key] as number, value })),
  );
  return (
    edits.length +
    showTasks(
      our,
      block,
      rows,
      tasks,
      marks,
      slacks(networkOf(withNewIds(tasks, changes)), deadlines),
    )
  );
}

function withNewIds(tasks: readonly TaskRow[], changes: readonly CellChange[]): TaskRow[] {
  const ids = new Map(changes.flatMap((c) => (c.key === 'id' ? [[c.row, String(c.value)]] : [])));
  return tasks.map((task) => ({ ...task, id: ids.get(task.row) ?? task.id }));
}

/** 1/3 in 进度 may have become a date: only its displayed text tells. */
function withShownProgress(our: OurTab, block: BlockLayout, rows: SheetRow[]): SheetRow[] {
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

interface ReadTask {
  readonly task: TaskRow;
  readonly changes: readonly CellChange[];
}

function readTask(
  { row, cells }: SheetRow,
  serial: (cell: unknown) => number | undefined,
  today: number,
): ReadTask {
  const changes: CellChange[] = [];
  const dates = DATES.map((key) => {
    const value = dateCell(cells[key], serial, today);
    if (typeof cells[key] === 'string' && typeof value === 'number')
      changes.push({ row, key, value });
    return [key, value] as const;
  });
  const progress = readProgress(cells.progress);
  if (typeof progress === 'number' && progress !== cells.progress)
    changes.push({ row, key: 'progress', value: progress });
  const word = textOf(cells.status);
  const status = keyOfWord('taskStatus', word) as TaskStatus | undefined;
  const task = {
    row,
    id: textOf(cells.id),
    name: textOf(cells.name),
    status: word === '' ? ('blank' as const) : status,
    milestone: keyOfWord('taskKind', textOf(cells.kind)) === 'milestone',
    progress,
    predecessors: textOf(cells.predecessors),
    delayReason: textOf(cells.delayReason),
    newPlan: textOf(cells.newPlan),
    ...(Object.fromEntries(dates) as Record<(typeof DATES)[number], DateCell>),
  };
  return { task, changes };
}

function dateCell(
  cell: unknown,
  serial: (cell: unknown) => number | undefined,
  today: number,
): DateCell {
  if (cell === '') return null;
  return serial(cell) ?? (typeof cell === 'string' ? readDate(cell, today) : undefined);
}
