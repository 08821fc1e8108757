import { type Call, type Channel, changesSheets } from '../engine/protocol';
import { ServiceError } from '../gas/serviceError';
import type { Watch } from '../gas/strict';
import type { Planned } from './faults';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id local.';
const ENDED = 'Exceeded maximum execution time';

/**
 * The engine as one execution sees it, with what is to happen to it. What a script writes waits until it
 * reads or flushes: nobody else sees it before, and a fault may lose it.
 */
export class Fate implements Channel, Watch {
  depth = 0;
  private writes: Call[] = [];
  /** The call that is under way throws when it has taken effect. */
  private throwsAfter = false;
  private losesWrites = false;
  private hasEnded = false;

  constructor(
    private readonly engine: Channel,
    private readonly planned: readonly Planned[],
  ) {}

  get sheetsVersion(): number {
    return (
      this.engine.sheetsVersion +
      this.writes.filter(({ op, args }) => changesSheets(op, args)).length
    );
  }

  /** Told the number of each service call before it takes effect. */
  beforeCall(call: number): void {
    this.mustLive();
    for (const { n, what } of this.planned) {
      if (n !== call) continue;
      if (typeof what === 'function') what();
      else if (what === 'before') throw new ServiceError(TIMED_OUT);
      else if (what === 'after') this.throwsAfter = true;
      else if (what === 'lost') this.losesWrites = true;
      else this.end();
    }
  }

  returned(): void {
    if (!this.throwsAfter) return;
    this.throwsAfter = false;
    throw new ServiceError(TIMED_OUT);
  }

  write(op: string, ...args: unknown[]): void {
    this.mustLive();
    this.writes.push({ op, args });
  }

  read<T>(op: string, ...args: unknown[]): T {
    this.mustLive();
    // An execution that is over and has nothing to send any more cannot lose it.
    const isOver = op === 'settle' && this.writes.length === 0;
    if (this.losesWrites && !isOver) {
      this.losesWrites = false;
      this.writes = [];
      throw new ServiceError(TIMED_OUT);
    }
    this.send();
    return this.engine.read<T>(op, ...args);
  }

  private send(): void {
    const writes = this.writes;
    this.writes = [];
    for (const { op, args } of writes) this.engine.write(op, ...args);
  }

  /** What was written before stays. */
  private end(): never {
    this.send();
    this.hasEnded = true;
    return this.mustLive() as never;
  }

  private mustLive(): void {
    if (this.hasEnded) throw new ServiceError(ENDED);
  }
}
