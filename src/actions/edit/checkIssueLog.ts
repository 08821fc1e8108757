import { markCode } from '../../core/checks';
import { type CheckedIssue, checkIssue } from '../../core/clock/checkIssue';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import type { Area } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import { escalationBasis, escalations } from './escalations';
import { ISSUE_COLUMNS, issueCells, unusedCells } from './issueCells';
import { issueNews } from './issueNews';
import { issueRow, newIds } from './issueRows';
import { noteMarks, placedMarks } from './noteMarks';
import { settingsLimits } from './settingsLimits';
import { tellAlerts } from './tellAlerts';
import { typedDates } from './typedDates';

const DATES = ['time', 'answered', 'solved'] as const;

interface Found {
  readonly row: SheetRow;
  readonly issue: CheckedIssue;
}

/**
 * Brings 问题记录 into order: numbers, times, due times, who hears of what is late, and what alerts are
 * told of their issues. What the clock changes is a formula, written with the row. Without `edited`
 * it is a recheck: then people and alerts are looked up anew.
 */
export function checkIssueLog(our: OurTab<'issueLog'>, edited?: Area): number {
  const block = blockLayout(our.layout);
  const all = blockRows(our);
  const rows = all.filter(({ cells }) => textOf(cells.problem) !== '');
  const serial = serialReader();
  const now = serial(summaryValue(our, 'now')) ?? 0;
  const dates = typedDates(rows, block, DATES, serial, now);
  const limits = rows.length > 0 ? settingsLimits(our) : new Map();
  const found = rows.map((row): Found => {
    return { row, issue: checkIssue(issueRow(row, dates, limits), now) };
  });
  const ids = newIds(rows);
  const edits = [...dates.edits, ...fills(found, ids, block.columns)];
  writeCells(our, untouched(our, edits));

  const news = issueNews(our, found, ids);
  const newsOf = (row: number) => news.find((n) => n.row === row)?.text ?? null;
  const isNews = ({ row, text }: (typeof news)[number]) =>
    rows.some((r) => r.row === row && textOf(r.cells.told) !== text);
  const untold = edited === undefined ? news : news.filter(isNews);
  const told = untold.length > 0 ? tellAlerts(our, untold) : 0;

  const people = hearing(our, found, edited === undefined);
  const marks = [...dates.marks, ...found.flatMap(({ issue }) => issue.marks)];
  const cells = new Map(
    found.map(({ row, issue }) => {
      const own = marks.filter((mark) => mark.row === row.row);
      const names = people?.get(row.row);
      const escalation = { escalateTo: names || null, escalationOf: escalationBasis(row) };
      return [
        row.row,
        issueCells(our, row, issue, {
          ...(names === undefined ? {} : escalation),
          told: told === undefined ? textOf(row.cells.told) || null : newsOf(row.row),
          noted: own.map(markCode).join('|') || null,
        }),
      ] as const;
    }),
  );
  const wanted = new Map(
    all.map((row) => [row.row, cells.get(row.row) ?? unusedCells(our, row)] as const),
  );
  if (all.some(({ row, cells: has }) => textOf(has.noted) !== (wanted.get(row)?.noted ?? '')))
    noteMarks(our, placedMarks(marks, block));
  const changed = writeEngineColumns(our, block, ISSUE_COLUMNS, all, wanted, serial);
  return edits.length + (told ?? 0) + changed.length;
}

/** Numbers and times that are to be filled in. */
function fills(
  found: readonly Found[],
  ids: ReadonlyMap<number, string>,
  columns: Readonly<Record<string, number>>,
): CellEdit[] {
  return found.flatMap(({ row, issue }) => {
    const cells = { id: ids.get(row.row), time: issue.time, solved: issue.solved };
    return Object.entries(cells).flatMap(([key, value]) =>
      value === undefined ? [] : [{ row: row.row, column: columns[key] as number, value }],
    );
  });
}

/** Who hears of problems, looked up where what decides it has changed, and on a recheck. */
function hearing(
  our: OurTab,
  found: readonly Found[],
  isRecheck: boolean,
): ReadonlyMap<number, string> | undefined {
  const asked = found.filter(
    ({ row, issue }) =>
      !issue.isSolved && (isRecheck || textOf(row.cells.escalationOf) !== escalationBasis(row)),
  );
  return asked.length > 0
    ? escalations(
        our,
        asked.map(({ row }) => row),
      )
    : undefined;
}
