import type { CheckedIssue } from '../../core/clock/checkIssue';
import { fillIn } from '../../locales/fillIn';
import type { LoggedIssue } from '../../rows/issue';
import type { OurTab } from '../../sheets/ourTab';
import type { Cell } from '../../tabs/model/operation';
import { rowFormulas } from '../desk/rowFormulas';

/** The engine's columns of 问题记录, side by side; the clocks among them are formulas. */
export const ISSUE_COLUMNS = [
  'left',
  'inTime',
  'due',
  'response',
  'respondBy',
  'took',
  'handling',
  'escalateTo',
  'source',
  'alertAt',
  'told',
  'escalationOf',
  'noted',
] as const;

type Cells = Readonly<Partial<Record<(typeof ISSUE_COLUMNS)[number], Cell>>>;

/** What the engine's cells of a problem are to hold; `news` is what was found out this time. */
export function issueCells(
  our: OurTab,
  issue: LoggedIssue,
  { due, respondBy, took }: CheckedIssue,
  news: Cells,
): Cells {
  return {
    ...origin(issue),
    escalateTo: issue.escalateTo || null,
    escalationOf: issue.escalationOf || null,
    ...rowFormulas(our, issue.row),
    due,
    respondBy,
    took,
    handling: handling(our, issue),
    ...news,
  };
}

/** Those of a row without a problem: clocks where someone has typed a time, and where it came from. */
export function unusedCells(our: OurTab, issue: LoggedIssue): Cells {
  return { ...(issue.time === null ? {} : rowFormulas(our, issue.row)), ...origin(issue) };
}

function origin({ source, alertAt }: LoggedIssue): Cells {
  return { source: source || null, alertAt: alertAt ?? null };
}

/** 轻度 · 内部通报: how a problem of public opinion is met, by its level. */
function handling({ locale: { clocks } }: OurTab, { kind, level }: LoggedIssue): string | null {
  if (kind !== 'publicOpinion') return null;
  if (!level) return clocks.ungraded;
  return fillIn(clocks.graded, { grade: clocks.grade[level], handling: clocks.handling[level] });
}
