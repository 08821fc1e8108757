import type { Channel } from '../engine/protocol';
import { Fate } from './fate';

/**
 * How a service call fails. `before`: it throws and has no effect. `after`: it takes effect, and throws all
 * the same. `lost`: it seems to work; at the next flush it and all that was written since the last one
 * vanish with an error. `ends`: the execution ends there; whatever the script does from then on throws and
 * has no effect, `finally` blocks too, and its lock is released.
 */
export type Failure = 'before' | 'after' | 'lost' | 'ends';

/** What is to happen to one execution at its n-th service call. */
export interface Planned {
  readonly n: number;
  /** Which of those to come: 1 is the next one. */
  readonly execution: number;
  /** Runs something else first, or is a way to fail. */
  readonly what: Failure | (() => void);
}

/** What is to happen at service calls of executions to come. */
export class Faults {
  private planned: Planned[] = [];

  at(n: number, action: () => void, execution = 1): void {
    this.planned.push({ n, execution, what: action });
  }

  /** Makes calls number n to n + times − 1 fail. */
  failAt(n: number, how: Failure, times: number, execution = 1): void {
    for (let i = 0; i < times; i++) this.planned.push({ n: n + i, execution, what: how });
  }

  /** Nothing is to happen any more. */
  forget(): void {
    this.planned = [];
  }

  /** Hands one execution its plans: they are for that one only. */
  take(engine: Channel): Fate {
    const planned = this.planned.filter(({ execution }) => execution === 1);
    this.planned = this.planned
      .filter(({ execution }) => execution > 1)
      .map((plan) => ({ ...plan, execution: plan.execution - 1 }));
    return new Fate(engine, planned);
  }
}
