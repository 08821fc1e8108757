import type { Mark } from '../../src/core/checks';
import type { Issue } from '../../src/core/issue';
import { keyOfWord } from '../../src/locales/keyOfWord';
import { issueRows } from '../../src/rows/issue';
import { openTable } from '../../src/sheets/openTable';
import { type OurTab, summaryValue } from '../../src/sheets/ourTab';
import { summaryOf } from '../../src/sheets/summaryOf';
import type { DocumentSection } from '../../src/tabs/documents/documentSection';
import { known } from '../../src/tabs/kinds/unread';

/**
 * Never run: it is compiled, and the compiler refuses it as soon as one of the mistyped lines is no longer an
 * error. What is right stands first.
 */
export function mistyped(
  prep: OurTab<'prep'>,
  log: OurTab<'log'>,
  plan: OurTab<'plan'>,
  monitor: OurTab<'monitor'>,
  issueLog: OurTab<'issueLog'>,
): unknown[] {
  const { rows, put, engine, settle } = openTable(prep, 'tasks');
  const [row] = rows;
  if (!row) return [];
  const split = openTable(plan, 'split');
  const [part] = split.rows;
  if (!part) return [];
  split.fill(1, { item: 'a', share: 0.5 });
  // @ts-expect-error No such column to fill.
  split.fill(1, { itme: 'a' });
  const owner: string = row.is.owner;
  const today = summaryValue(prep, 'today');
  type Goals = Extract<DocumentSection, { readonly block: 'goals' }>;
  const shown = (...columns: Goals['columns']) => columns;
  settle('due');
  const measured: number | undefined = known(openTable(log, 'log').rows[0]?.is.value ?? null);
  // @ts-expect-error No such column to write.
  put(1, 'dueDate', 1);
  // @ts-expect-error No such column to settle.
  settle('dueDate');
  // @ts-expect-error A person's column is not the engine's.
  engine(['owner'], new Map());
  const issues = openTable(issueLog, 'issues');
  issues.append([{ problem: owner, status: null }]);
  issues.set(1, { problem: owner });
  // @ts-expect-error No such column of a new row.
  issues.append([{ problems: owner }]);
  // @ts-expect-error No such column to write.
  issues.set(1, { problems: owner });
  // @ts-expect-error A tab of another kind.
  issueRows(prep);
  const late: Mark = { row: 1, path: 'due', code: 'unreadableDate' };
  const missing: Issue = { code: 'missing', path: 'name' };
  return [
    owner,
    late,
    missing,
    // @ts-expect-error No such thing to say of a cell.
    { ...late, code: 'unreadbleDate' } satisfies Mark,
    // @ts-expect-error No such fault of a request.
    { ...missing, code: 'mising' } satisfies Issue,
    keyOfWord('issueStatus', owner) === 'paused',
    // @ts-expect-error No such word in the group.
    keyOfWord('issueStatus', owner) === 'done',
    today,
    measured,
    // @ts-expect-error No such column.
    row.is.dueDate,
    // @ts-expect-error No such block.
    openTable(prep, 'task'),
    // @ts-expect-error A block of another tab.
    openTable(log, 'tasks'),
    // @ts-expect-error No such word in the column's group.
    row.is.status === 'finished',
    // @ts-expect-error What may be unread cannot be added up.
    row.is.due + 1,
    part.is.dimension === 'tier',
    // @ts-expect-error No such dimension.
    part.is.dimension === 'city',
    // @ts-expect-error A misspelt row of another block.
    part.is.amount,
    // @ts-expect-error A figure that may be typed is not read yet as it stands there.
    openTable(log, 'log').rows[0]?.is.value === '5',
    // @ts-expect-error No such state of a metric.
    openTable(monitor, 'board').rows[0]?.is.state === 'alarming',
    // @ts-expect-error A column that charts draw has the key of its own.
    openTable(monitor, 'daily').rows[0]?.is.cumTargetDraw,
    // @ts-expect-error No such figure at the top.
    summaryValue(prep, 'todey'),
    summaryOf(prep).baseline.length,
    // @ts-expect-error No such figure among those that are read.
    summaryOf(prep).todey,
    // @ts-expect-error A day at the top may be blank.
    summaryOf(prep).today + 1,
    shown('metric'),
    // @ts-expect-error No such column of the block that a document shows.
    shown('kind'),
  ];
}
