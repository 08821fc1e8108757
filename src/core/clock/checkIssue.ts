import type { Mark } from '../checks';
import { duesOf } from './clocks';
import type { Limits } from './limits';

/** A problem as its row says; times are serial days. */
export interface IssueRow {
  readonly row: number;
  /** Undefined for a word that is no status. */
  readonly status: 'open' | 'solved' | 'paused' | 'blank' | undefined;
  /** The status as typed. */
  readonly statusText: string;
  /** Undefined when it cannot be read; null when it was not filled. */
  readonly time: number | null | undefined;
  readonly answered: number | null | undefined;
  readonly solved: number | null | undefined;
  /** Undefined when what was typed cannot be read. */
  readonly limits: Limits | undefined;
}

/** What follows from a problem's row. */
export interface CheckedIssue {
  /** Times that are to be filled in, for cells that are blank. */
  readonly time?: number;
  readonly solved?: number;
  readonly respondBy: number | null;
  readonly due: number | null;
  /** Minutes from the problem to its solution. */
  readonly took: number | null;
  readonly isSolved: boolean;
  /** When it was solved. */
  readonly solvedAt: number | null;
  readonly marks: readonly Mark[];
}

const MINUTES = 1440;

type Over = Pick<IssueRow, 'status' | 'solved'>;

/** Whether a problem is solved: a time of solution says so whatever its status is. */
export function isSolved({ status, solved }: Over): boolean {
  return status === 'solved' || typeof solved === 'number';
}

/** Whether a problem is put aside: its clocks do not run, and it is not solved. */
export function isPaused(issue: Over): boolean {
  return issue.status === 'paused' && !isSolved(issue);
}

/** Checks one problem: a new one happened now, one that is set to solved was solved now. */
export function checkIssue(issue: IssueRow, now: number): CheckedIssue {
  const time = issue.time === null ? now : issue.time;
  const fillSolved = issue.status === 'solved' && issue.solved === null;
  const solved = fillSolved ? now : (issue.solved ?? undefined);
  const answered = issue.answered ?? undefined;
  const { respondBy = null, due = null } =
    time !== undefined && issue.limits ? duesOf(time, issue.limits) : {};
  const isAfter = (at: number | undefined) => at === undefined || time === undefined || at >= time;
  return {
    ...(issue.time === null ? { time: now } : {}),
    ...(fillSolved ? { solved: now } : {}),
    respondBy,
    due,
    took:
      solved !== undefined && time !== undefined && solved >= time
        ? Math.round((solved - time) * MINUTES)
        : null,
    isSolved: isSolved(issue),
    solvedAt: solved ?? null,
    marks: marksOf(issue, {
      unreadableLimit: !issue.limits,
      unknownStatus: issue.status === undefined,
      solvedBeforeTime: !isAfter(solved),
      answeredBeforeTime: !isAfter(answered),
      answeredAfterSolved: answered !== undefined && solved !== undefined && answered > solved,
      solvedButOpen: solved !== undefined && (issue.status === 'open' || issue.status === 'paused'),
    }),
  };
}

/** Column at which each fault is noted. */
const PLACES = {
  unreadableLimit: 'limit',
  unknownStatus: 'status',
  solvedBeforeTime: 'solved',
  answeredBeforeTime: 'answered',
  answeredAfterSolved: 'answered',
  solvedButOpen: 'solved',
} as const;

function marksOf(
  { row, statusText }: IssueRow,
  found: Readonly<Record<keyof typeof PLACES, boolean>>,
): Mark[] {
  const codes = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((code) => found[code]);
  return codes.map((code) => ({
    row,
    path: PLACES[code],
    code,
    values: { status: statusText, group: 'issueStatus' },
  }));
}
