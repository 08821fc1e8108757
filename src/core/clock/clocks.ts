import type { Limits } from './limits';

/** By when something is to be done. Serial days with time. */
export interface Dues {
  readonly respondBy?: number;
  readonly due: number;
}

/** One clock: running, or stopped in time, or late, be it stopped or not. */
export interface Clock {
  readonly state: 'running' | 'inTime' | 'late';
  /** Whole minutes that are, or were, left; negative when late. */
  readonly minutes: number;
}

const MINUTES = 1440;
/** Times are typed to the minute and read to the second. */
const SECOND = 1 / 86_400;

/** When the limits of something that began at `time` end. */
export function duesOf(time: number, { response, solution }: Limits): Dues {
  const due = after(time, solution);
  return response === undefined ? { due } : { respondBy: after(time, response), due };
}

/** How a clock stands that was stopped at `ended`, or runs. Who solves a problem has responded to it. */
export function clockOf(due: number, ended: number | undefined, now: number): Clock {
  const at = ended ?? now;
  const isLate = at > due + SECOND;
  return {
    state: isLate ? 'late' : ended === undefined ? 'running' : 'inTime',
    minutes: Math.floor((due - at) * MINUTES + 0.01),
  };
}

/** To the second, so that a due time is the same each time it is worked out. */
function after(time: number, minutes: number): number {
  return Math.round((time + minutes / MINUTES) / SECOND) * SECOND;
}
