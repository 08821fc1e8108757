import type { Mark } from '../../core/checks';
import type { Slack } from '../../core/schedule/slacks';
import type { TaskRow } from '../../core/taskRow';
import { markSentence } from '../../locales/markSentence';
import { textOf } from '../../sheets/blockRows';
import { differingRows } from '../../sheets/engineColumns';
import { updateNotes } from '../../sheets/notes';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { paintColumn } from '../../sheets/paintColumn';
import type { BlockLayout } from '../../tabs/layout';
import { PALETTE } from '../../tabs/palette';
import { rowByKey } from '../../tabs/planBlock';

/** More than so many at once are read by nobody. */
const SENTENCES = 4;
const ENGINE = ['reminder', 'check', 'painted', 'slack'] as const;

/**
 * Writes 核对 and 浮动, colours 完成状态, and says at unreadable cells what would be read. The hidden column
 * remembers what was painted and noted, so that nothing is read or written while it stays so; it is written
 * when that is done.
 */
export function showTasks(
  our: OurTab<'prep'>,
  { block, rows, engine }: Table<'prep', 'tasks'>,
  tasks: readonly TaskRow[],
  marks: readonly Mark[],
  slackOf: ReadonlyMap<string, Slack>,
): number {
  const { locale, sheet } = our;
  const marksOf = new Map<number, Mark[]>();
  for (const mark of marks) marksOf.set(mark.row, [...(marksOf.get(mark.row) ?? []), mark]);
  const scope = { own: our.layout, others: {}, locale, values: {} };
  const wanted = new Map(
    tasks.map((task) => {
      const own = marksOf.get(task.row) ?? [];
      const said = [...new Set(own.map((m) => markSentence(m, locale)))].slice(0, SENTENCES);
      const used = task.name !== '' || task.id !== '';
      const bad = own.filter(isUnreadable).map((m) => m.path);
      const { reminder = null } = used
        ? rowByKey(our.tab.blocks[0], { cells: {} }, scope, task.row)
        : {};
      return [
        task.row,
        {
          reminder,
          check: said.length > 0 ? `⚠ ${said.join(locale.checks.separator)}` : null,
          painted: used ? [task.status ?? 'unknown', ...bad].join('!') : null,
          slack: slackOf.get(task.id)?.slack ?? null,
        },
      ] as const;
    }),
  );
  const before = new Map(rows.map(({ row, cells }) => [row, textOf(cells.painted)]));
  const changed = differingRows(ENGINE, rows, wanted);
  const repaint = changed.filter((row) => before.get(row) !== (wanted.get(row)?.painted ?? ''));
  paintColumn(
    sheet,
    block.columns.status as number,
    repaint,
    new Map(tasks.map((t) => [t.row, PALETTE.task[t.status ?? 'blank'] ?? null])),
  );
  const renote = repaint.filter((row) =>
    `${before.get(row)}${wanted.get(row)?.painted}`.includes('!'),
  );
  noteUnreadable(our, block, renote, marks);
  engine(ENGINE, wanted);
  return changed.length;
}

function isUnreadable({ code }: Mark): boolean {
  return code.startsWith('unreadable') || code === 'unknownStatus';
}

function noteUnreadable(
  our: OurTab,
  block: BlockLayout,
  rows: readonly number[],
  marks: readonly Mark[],
): void {
  if (rows.length === 0) return;
  const columns = ['status', 'progress', 'start', 'due', 'finished'].map(
    (key) => block.columns[key] as number,
  );
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  const lines = marks.filter(isUnreadable).map((mark) => ({
    row: mark.row,
    column: block.columns[mark.path] as number,
    lines: [`⚠ ${markSentence(mark, our.locale)}`],
  }));
  updateNotes(our.sheet, area, lines);
}
