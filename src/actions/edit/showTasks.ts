import type { Mark } from '../../core/checks';
import type { Slack } from '../../core/schedule/slacks';
import type { TaskRow } from '../../core/tasks/taskRow';
import { markSentence } from '../../locales/markSentence';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { paintColumn } from '../../sheets/paintColumn';
import { rowByKey } from '../../tabs/compiler/compileBlock';
import { textOf } from '../../tabs/kinds/kind';
import { PALETTE } from '../../tabs/model/palette';
import { paintedText, readPainted } from '../../tabs/prep/painted';
import { markNotes } from '../desk/noteMarks';

/** More than so many at once are read by nobody. */
const SENTENCES = 4;
const READ = ['status', 'progress', 'start', 'due', 'finished'] as const;
const ENGINE = ['reminder', 'check', 'painted', 'slack'] as const;

/**
 * Writes 核对 and 浮动, colours 完成状态, and says at unreadable cells what would be read. The hidden column
 * remembers what was painted and noted, so that nothing is read or written while it stays so; it is written
 * when that is done.
 */
export function showTasks(
  our: OurTab<'prep'>,
  { block, rows, engine, differing, note }: Table<'prep', 'tasks'>,
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
          painted: used
            ? paintedText({ shown: [task.status ?? 'unknown', ...bad].join('!'), id: task.id })
            : null,
          slack: slackOf.get(task.id)?.slack ?? null,
        },
      ] as const;
    }),
  );
  const shownIn = (cell: unknown) => readPainted(textOf(cell)).shown;
  const before = new Map(rows.map(({ row, cells }) => [row, shownIn(cells.painted)]));
  const after = (row: number) => shownIn(wanted.get(row)?.painted);
  const changed = differing(ENGINE, wanted);
  const repaint = changed.filter((row) => before.get(row) !== after(row));
  paintColumn(
    sheet,
    block.columns.status as number,
    repaint,
    new Map(tasks.map((t) => [t.row, PALETTE.task[t.status ?? 'blank'] ?? null])),
  );
  const renote = repaint.filter((row) => `${before.get(row)}${after(row)}`.includes('!'));
  note(READ, renote, markNotes(marks.filter(isUnreadable), locale));
  engine(ENGINE, wanted);
  return changed.length;
}

function isUnreadable({ code }: Mark): boolean {
  return code.startsWith('unreadable') || code === 'unknownStatus';
}
