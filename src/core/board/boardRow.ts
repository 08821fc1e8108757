import type { AlertMemory } from '../alerts/alertMemory';
import type { AlertLevel, AlertStep } from '../alerts/alertTransitions';
import type { Silence } from '../alerts/silence';
import type { CellChange, Mark } from '../checks';
import type { Metric } from '../metric';
import type { ShownState } from '../metricState';
import type { MetricKey } from '../metrics';

/**
 * Which way a metric is better; none for stock, which has no completion. What is spent of a plan is a share of it:
 * less is not better, and more than all is not either.
 */
export type Direction = 'higher' | 'lower' | 'none' | 'plan';

/** What the figures of a slot (`45460/21:00`) come to. */
export interface SeenTotal {
  readonly total: number;
  readonly slot: string;
}

/** A row of the board as read: cells as they are. */
export interface BoardRow {
  readonly row: number;
  readonly metric: string;
  readonly platform: string;
  readonly unit: string;
  readonly target: unknown;
  readonly live: unknown;
  readonly threshold: unknown;
  readonly direction: Direction | undefined;
  /** Of the dictionary; absent for a metric of the team's own. */
  readonly known?: Metric;
  readonly key?: MetricKey;
  readonly alert: AlertMemory;
  readonly silence?: Silence;
  /** The metric that stood in the row before, with the level of its open alert. */
  readonly former?: {
    readonly metric: string;
    readonly platform: string;
    readonly level: AlertLevel;
  };
  /** The live value has just been typed: the same number in a later slot is a report too. */
  readonly isTyped?: boolean;
  /** What the engine filled in last from the figures of a slot; absent where people fill it. */
  readonly computed?: number;
  /** A live value that looked odd, and that somebody has said to be meant. */
  readonly confirmed?: number;
  /** What the figures of a slot came to when they were last looked at. */
  readonly seen?: SeenTotal;
  /** What the figures of the slot that has begun come to; absent while some are awaited. */
  readonly total?: number;
  /** The value that was logged last; blank when none was. */
  readonly logged: unknown;
  readonly updated: number | null;
  /** Share of the day by which the value was judged when it came; blank when it was not. */
  readonly share?: unknown;
}

export interface BoardContext {
  /** Serial day with the time of day. */
  readonly now: number;
  readonly nearBand: number;
  /** How far inside its line a value must be, as a share of it, for its alert to be over. */
  readonly recovery: number;
  /** Slots in a row that a ratio must breach in before it is an alert; other metrics need one. */
  readonly confirmations: number;
  /** The slot that has begun: `45460/21:00`. */
  readonly slot: string;
  /** Share of the campaign's target that should be there by now; absent when it is not known. */
  readonly expectedShare?: number;
  /** Share of a day's figures that should be there by now, 0–1; absent when it is not known. */
  readonly dayShare?: number;
  /** The last day of the campaign is past. */
  readonly isOver?: boolean;
}

export interface CheckedMetric {
  readonly row: number;
  readonly changes: readonly CellChange<'live' | 'target'>[];
  readonly marks: readonly Mark[];
  readonly state: ShownState | 'blank';
  readonly direction: Direction;
  readonly step: AlertStep;
  readonly alert: AlertMemory;
  /** Action of the level that fired, if the threshold names one. */
  readonly action?: string;
  /** The new value, when one was typed or came from the figures of the slot. */
  readonly entry?: number;
  /** The value is what the figures of a slot came to: it is filled in, and not logged beside them. */
  readonly computed?: number;
  /** The value that looks odd and is meant, to be remembered. */
  readonly confirmed?: number;
  /** What the figures of a slot came to, to be remembered. */
  readonly seen?: SeenTotal;
  /** Of a figure that grows through the day: the share it is judged by, and the line that gives. */
  readonly pace?: {
    readonly share: number;
    readonly line?: number;
    /** The line above that it has passed: more of it came at once than was due. */
    readonly tooFast?: number;
  };
}
