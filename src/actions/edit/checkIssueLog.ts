import { markCode } from '../../core/checks';
import { checkIssue } from '../../core/clock/checkIssue';
import { limitsOf } from '../../core/clock/limits';
import { issueOf, type LoggedIssue, newIssueIds } from '../../rows/issue';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { Area } from '../../tabs/model/area';
import { type AlertNews, tellAlerts } from '../alerts/tellAlerts';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { escalationBasis, escalations } from './escalations';
import type { FoundIssue } from './foundIssue';
import { ISSUE_COLUMNS, issueCells, unusedCells } from './issueCells';
import { issueNews } from './issueNews';
import { kindOf, settingsLimits } from './settingsLimits';

/**
 * Brings 问题记录 into order: numbers, times, due times, who hears of what is late, and what alerts are
 * told of their issues. What the clock changes is a formula, written with the row. Without `edited`
 * it is a recheck: then people and alerts are looked up anew.
 */
export function checkIssueLog(our: OurTab<'issueLog'>, edited?: Area): number {
  const table = openTable(our, 'issues');
  const all = table.rows.map(issueOf);
  const issues = all.filter(({ problem }) => problem !== '');
  const limits = issues.length > 0 ? settingsLimits(our) : new Map();
  const found = issues.map((issue): FoundIssue => {
    const own = limitsOf(issue.limit, kindOf(issue.kind), limits);
    return { issue, checked: checkIssue({ ...issue, limits: own }, table.now) };
  });
  const ids = newIssueIds(issues);
  table.settle('time', 'answered', 'solved', 'status');
  for (const { issue, checked } of found) {
    const [id, { time, solved }] = [ids.get(issue.row), checked];
    table.set(issue.row, {
      ...(id === undefined ? {} : { id }),
      ...(time === undefined ? {} : { time }),
      ...(solved === undefined ? {} : { solved }),
    });
  }
  const filled = table.write();

  const news = issueNews(our, found, ids);
  const newsOf = new Map(news.map(({ row, text }) => [row, text]));
  const toldOf = new Map(issues.map(({ row, told }) => [row, told]));
  const isNews = ({ row, text }: AlertNews) => toldOf.get(row) !== text;
  const untold = edited === undefined ? news : news.filter(isNews);
  const told = untold.length > 0 ? tellAlerts(our, untold) : 0;

  const people = hearing(our, issues, edited === undefined);
  const unread = table.unread('time', 'answered', 'solved').filter(({ row }) => toldOf.has(row));
  const marks = [...unread, ...found.flatMap(({ checked }) => checked.marks)];
  const cells = new Map(
    found.map(({ issue, checked }) => {
      const { row } = issue;
      const own = marks.filter((mark) => mark.row === row);
      const names = people?.get(row);
      const escalation = { escalateTo: names || null, escalationOf: escalationBasis(issue) };
      return [
        row,
        issueCells(our, issue, checked, {
          ...(names === undefined ? {} : escalation),
          told: (told === undefined ? issue.told : newsOf.get(row)) || null,
          noted: own.map(markCode).join('|') || null,
        }),
      ] as const;
    }),
  );
  const wanted = new Map(
    all.map((issue) => [issue.row, cells.get(issue.row) ?? unusedCells(our, issue)] as const),
  );
  if (all.some(({ row, noted }) => noted !== (wanted.get(row)?.noted ?? '')))
    noteMarks(our, placedMarks(marks, table.block));
  const changed = table.engine(ISSUE_COLUMNS, wanted);
  return filled + (told ?? 0) + changed.length;
}

/** Who hears of problems, looked up where what decides it has changed, and on a recheck. */
function hearing(
  our: OurTab,
  issues: readonly LoggedIssue[],
  isRecheck: boolean,
): ReadonlyMap<number, string> | undefined {
  const asked = issues.filter(
    (issue) => !issue.isSolved && (isRecheck || issue.escalationOf !== escalationBasis(issue)),
  );
  return asked.length > 0 ? escalations(our, asked) : undefined;
}
