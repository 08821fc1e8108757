import { momentText } from '../clock/momentText';
import type { Candidate } from './candidate';

/** A problem as the retro looks at it; moments are serial days with time. */
export interface RetroIssue {
  readonly id: string;
  readonly problem: string;
  readonly owner: string;
  readonly action: string;
  readonly isPaused: boolean;
  readonly due: number | undefined;
  readonly solved: number | undefined;
}

const MINUTES = 1440;

/** Problems that took longer than their limit, or are not solved though it is over. */
export function issueCandidates(issues: readonly RetroIssue[], now: number): Candidate[] {
  return issues.flatMap(({ id, problem, owner, action, isPaused, due, solved }): Candidate[] => {
    if (due === undefined || isPaused || id === '') return [];
    const minutes = Math.round(((solved ?? now) - due) * MINUTES);
    if (minutes <= 0) return [];
    const values = { id, problem, minutes, due: momentText(due) };
    return [
      {
        key: `issue:${id}`,
        source: 'issue',
        side: 'misses',
        kind: solved === undefined ? 'issueOpen' : 'issueLate',
        weight: minutes,
        values: solved === undefined ? values : { ...values, solved: momentText(solved) },
        cause: '',
        action,
        owner,
      },
    ];
  });
}
