import type { CheckedIssue } from '../../core/clock/checkIssue';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord, levelOf } from '../../locales/keyOfWord';
import { textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import type { Cell } from '../../tabs/operation';
import { rowFormulas } from './rowFormulas';

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
export function issueCells(our: OurTab, row: SheetRow, issue: CheckedIssue, news: Cells): Cells {
  const { due, respondBy, took } = issue;
  return {
    ...kept(row),
    ...rowFormulas(our, row.row),
    due,
    respondBy,
    took,
    handling: handling(our, row),
    ...news,
  };
}

/** Those of a row without a problem: clocks where someone has typed a time, and where it came from. */
export function unusedCells(our: OurTab, row: SheetRow): Cells {
  const { source = null, alertAt = null } = kept(row);
  return { ...(row.cells.time === '' ? {} : rowFormulas(our, row.row)), source, alertAt };
}

/** What an engine cell holds that this time has nothing new. */
function kept({ cells }: SheetRow): Cells {
  const keys = ['escalateTo', 'source', 'alertAt', 'escalationOf'] as const;
  return Object.fromEntries(
    keys.map((key) => [key, cells[key] === '' ? null : (cells[key] as string | number)]),
  );
}

/** 轻度 · 内部通报: how a problem of public opinion is met, by its level. */
function handling({ locale }: OurTab, { cells }: SheetRow): string | null {
  if (keyOfWord('issueKind', textOf(cells.kind)) !== 'publicOpinion') return null;
  const { clocks } = locale;
  const level = levelOf(textOf(cells.level));
  if (!level) return clocks.ungraded;
  return fillIn(clocks.graded, { grade: clocks.grade[level], handling: clocks.handling[level] });
}
