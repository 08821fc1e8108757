import type { Mark } from '../../core/checks';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import { type OurTab, readOurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { noteMarks } from './noteMarks';
import { sharedSheet } from './sharedTab';
import { typedDates } from './typedDates';

const DAY_SECONDS = 86_400;

/** Brings 问题记录 into order: numbers, times, due times, durations, and whether it was in time. */
export function checkIssueLog(our: OurTab): number {
  const block = blockLayout(our.layout);
  const rows = blockRows(our).filter(({ cells }) => textOf(cells.problem) !== '');
  const serial = serialReader();
  const now = serial(summaryValue(our, 'now')) ?? 0;
  const dates = typedDates(rows, block, ['time', 'answered', 'solved'], serial, now);
  const edits: CellEdit[] = [...dates.edits];
  const marks: Mark[] = [...dates.marks];
  const limits = rows.some(({ cells }) => textOf(cells.limit) === '') ? limitsOf(our) : new Map();
  const ids = newIds(rows);
  const fill = (row: SheetRow, key: string, value: string | number) => {
    if (row.cells[key] !== '') return;
    edits.push({ row: row.row, column: block.columns[key] as number, value });
  };
  const wanted = new Map(
    rows.map((row) => {
      const time = dates.dateAt(row.row, 'time') ?? (row.cells.time === '' ? now : undefined);
      const isSolved = keyOfWord('issueStatus', textOf(row.cells.status)) === 'solved';
      const known = dates.dateAt(row.row, 'solved');
      const solved = known ?? (isSolved && row.cells.solved === '' ? now : undefined);
      if (time !== undefined) fill(row, 'time', time);
      if (isSolved && solved !== undefined) fill(row, 'solved', solved);
      fill(row, 'id', ids.get(row.row) ?? '');
      const seconds = limitSeconds(row, limits);
      if (seconds === undefined && textOf(row.cells.limit) !== '')
        marks.push({ row: row.row, path: 'limit', code: 'unreadableLimit' });
      const due = time !== undefined && seconds !== undefined ? time + seconds / DAY_SECONDS : null;
      const took =
        solved !== undefined && time !== undefined ? Math.round((solved - time) * 1440) : null;
      const { yes, no } = our.locale.checks.inTime;
      // A minute of tolerance: times are typed to the minute.
      const late = due !== null && (solved ?? now) > due + 1 / DAY_SECONDS;
      const inTime = due === null ? null : late ? no : solved === undefined ? null : yes;
      return [row.row, { due, took, inTime }] as const;
    }),
  );
  writeCells(our.sheet, edits);
  const all = blockRows(our);
  const changed = [
    ...writeEngineColumns(our.sheet, block, ['due'], all, pick(wanted, ['due']), serial),
    ...writeEngineColumns(
      our.sheet,
      block,
      ['took', 'inTime'],
      all,
      pick(wanted, ['took', 'inTime']),
    ),
  ];
  if (marks.length > 0 || changed.length > 0)
    noteMarks(
      our,
      marks.map((mark) => ({ ...mark, column: block.columns[mark.path] as number })),
    );
  return edits.length + changed.length;
}

type Cells = Readonly<Record<string, string | number | null>>;

function pick(wanted: ReadonlyMap<number, Cells>, keys: readonly string[]): Map<number, Cells> {
  return new Map(
    [...wanted].map(([row, cells]) => [
      row,
      Object.fromEntries(keys.map((key) => [key, cells[key] ?? null])),
    ]),
  );
}

/** Q1, Q2 … after the highest. */
function newIds(rows: readonly SheetRow[]): Map<number, string> {
  const numbers = rows.map(({ cells }) => Number(/^Q(\d+)$/.exec(textOf(cells.id))?.[1] ?? 0));
  let next = Math.max(0, ...numbers);
  const without = rows.filter(({ cells }) => textOf(cells.id) === '');
  return new Map(without.map(({ row }) => [row, `Q${++next}`]));
}

/** `30分钟`, `2小时`, and of `1h / 3h` the last; else the limit of its kind. */
function limitSeconds(
  { cells }: SheetRow,
  limits: ReadonlyMap<string, number>,
): number | undefined {
  const typed = textOf(cells.limit);
  if (typed === '') return limits.get(textOf(cells.kind));
  const quantity = parseQuantity(typed);
  if (typeof quantity !== 'object') return undefined;
  if (quantity.dimension === 'duration') return quantity.upper ?? quantity.value;
  return quantity.dimension === 'none' ? quantity.value * 60 : undefined;
}

/** Seconds to respond by kind, from 设置; the longest where a kind has several. */
function limitsOf(our: OurTab): Map<string, number> {
  const sheet = sharedSheet(our, 'settings');
  const settings = sheet && readOurTab(sheet, { ...our.signature, tab: 'settings' });
  const limits = new Map<string, number>();
  if (!settings) return limits;
  for (const { cells } of blockRows(settings, 'limits')) {
    const { minutes } = cells;
    const kind = textOf(cells.kind);
    if (kind !== '' && typeof minutes === 'number')
      limits.set(kind, Math.max(limits.get(kind) ?? 0, minutes * 60));
  }
  return limits;
}
