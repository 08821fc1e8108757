import { type IssueRow, isPaused, isSolved } from '../core/clock/checkIssue';
import { numbering } from '../core/numbering';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known, orBlank } from '../tabs/kinds/unread';

/** A row of 问题记录; moments are serial days with time. */
export interface LoggedIssue extends Omit<IssueRow, 'limits'> {
  readonly id: string;
  readonly campaign: string;
  readonly platform: string;
  /** Key of its kind, or what was typed. */
  readonly kind: string;
  readonly level: 'high' | 'medium' | 'low' | undefined;
  readonly problem: string;
  readonly owner: string;
  readonly action: string;
  /** As typed. */
  readonly limit: unknown;
  readonly respondBy: number | undefined;
  readonly due: number | undefined;
  /** Who hears of it when it is late: `李四 → 王五`. */
  readonly escalateTo: string;
  /** Metric and platform of the alert it was made from, and when that began. */
  readonly source: string;
  readonly alertAt: number | undefined;
  /** What that alert was told. */
  readonly told: string;
  readonly escalationOf: string;
  /** Marks that stand at its cells. */
  readonly noted: string;
  readonly isSolved: boolean;
  /** Neither solved nor put aside. */
  readonly isRunning: boolean;
}

/** The problems of the tab, those that are solved too. */
export function issueRows(issueLog: OurTab<'issueLog'>): LoggedIssue[] {
  return openTable(issueLog, 'issues')
    .rows.map(issueOf)
    .filter(({ problem }) => problem !== '');
}

/** Reads a row of 问题记录; one that is not used has no problem. */
export function issueOf({ row, is, cells }: TableRow<'issueLog', 'issues'>): LoggedIssue {
  const { id, campaign, platform, problem, owner, action, escalateTo, source } = is;
  const status = is.status === null ? ('blank' as const) : known(is.status);
  const solved = orBlank(is.solved);
  const over = { status, solved };
  return {
    row,
    id,
    campaign,
    platform,
    kind: known(is.kind) ?? textOf(cells.kind),
    level: known(is.level),
    problem,
    owner,
    action,
    limit: cells.limit,
    statusText: textOf(cells.status),
    ...over,
    time: orBlank(is.time),
    answered: orBlank(is.answered),
    respondBy: known(is.respondBy),
    due: known(is.due),
    escalateTo,
    source,
    alertAt: typeof is.alertAt === 'number' ? is.alertAt : undefined,
    told: is.told,
    escalationOf: is.escalationOf,
    noted: is.noted,
    isSolved: isSolved(over),
    isRunning: !isSolved(over) && !isPaused(over),
  };
}

/** Q1, Q2 … after the highest, for rows without a number. */
export function newIssueIds(
  issues: readonly Pick<LoggedIssue, 'row' | 'id'>[],
): Map<number, string> {
  const next = numbering('Q', issues);
  const without = issues.filter(({ id }) => id === '');
  return new Map(without.map(({ row }) => [row, next()]));
}
