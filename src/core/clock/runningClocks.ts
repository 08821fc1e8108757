import { type Clock, clockOf } from './clocks';

/** What the clocks of an unsolved problem are read from. Serial days with time. */
export interface DueIssue {
  /** Of the first response. */
  readonly respondBy: number | undefined;
  readonly answered: number | undefined;
  /** Of the solution. */
  readonly due: number | undefined;
}

/** The clocks that run for a problem; each absent when there is none. */
export interface RunningClocks {
  /** Until someone has answered. */
  readonly response?: Clock;
  readonly solution?: Clock;
  /** Whole minutes to what is due first; negative when it is late, null without a clock. */
  readonly minutes: number | null;
  /** When that is. */
  readonly first?: number;
}

export function runningClocks({ respondBy, answered, due }: DueIssue, now: number): RunningClocks {
  const response =
    respondBy === undefined || answered !== undefined
      ? undefined
      : clockOf(respondBy, undefined, now);
  const solution = due === undefined ? undefined : clockOf(due, undefined, now);
  const left = [response, solution].flatMap((clock) => (clock ? [clock.minutes] : []));
  const dues = [...(response ? [respondBy] : []), due].flatMap((at) => at ?? []);
  return {
    ...(dues.length > 0 ? { first: Math.min(...dues) } : {}),
    ...(response ? { response } : {}),
    ...(solution ? { solution } : {}),
    minutes: left.length > 0 ? Math.min(...left) : null,
  };
}

/** What is due first comes first; those without a clock last. */
export function dueFirst(a: RunningClocks, b: RunningClocks): number {
  const order = ({ minutes }: RunningClocks) => minutes ?? Number.MAX_SAFE_INTEGER;
  return order(a) - order(b);
}
