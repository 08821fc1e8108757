import type { TaskStatus } from '../tasks/task';
import type { Meeting } from './meetings';

/** Where a campaign stands, as far as something may be due in it. Serial days, with time where it says so. */
export interface CampaignState {
  /** With time. */
  readonly now: number;
  /** The slot that has begun last today; empty before the first. */
  readonly slot: string;
  /** Time of day by which owners of platforms update, 0–1. */
  readonly updateBy: number;
  readonly platforms: readonly PlatformState[];
  readonly tasks: readonly TaskState[];
  /** What is to be published, of a campaign that plans it. */
  readonly content: readonly DueTask[];
  readonly issues: readonly IssueState[];
  readonly alerts: readonly AlertState[];
  /** Feedback whose reply is late. */
  readonly feedback: readonly FeedbackState[];
  readonly retro?: RetroState;
  readonly supplies: readonly SupplyState[];
  /** Who speaks for a group or department that is named as an owner. */
  readonly contacts?: readonly Contact[];
  /** The meeting of the day, and who leads it. */
  readonly meeting?: Meeting & { readonly host: string };
  /** Owners none of whose tasks has changed today, as far as that is known. */
  readonly untouched: ReadonlySet<string>;
}

/** A platform in slot entry. */
export interface PlatformState {
  readonly platform: string;
  readonly owner: string;
  /** Figures of the slot, and of the whole of yesterday, are awaited. */
  readonly isAwaited: boolean;
  readonly isDayAwaited: boolean;
  /** Today is a day on which figures are reported. */
  readonly isReporting: boolean;
  /** A figure of today has been reported. */
  readonly hasReported: boolean;
}

export interface TaskState {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly platform: string;
  readonly status: TaskStatus;
  readonly start?: number;
  readonly due?: number;
  /** Differs when someone has changed the row. */
  readonly print: string;
}

/** What a reminder needs of a task, or of content, whose channel is its id. */
export type DueTask = Pick<TaskState, 'id' | 'name' | 'owner' | 'status' | 'due'>;

export interface IssueState {
  readonly id: string;
  readonly problem: string;
  readonly owner: string;
  /** Who hears of it when it is late: `李四 → 王五`. */
  readonly escalateTo: string;
  /** With time; absent when it was answered, or has no such limit. */
  readonly respondBy?: number;
  /** With time. */
  readonly due?: number;
}

/** A customer who waits for a reply. */
export interface FeedbackState {
  readonly content: string;
  readonly owner: string;
  readonly isHighValue: boolean;
  /** Minutes. */
  readonly late: number;
  /** With time. */
  readonly due: number;
}

export interface AlertState {
  readonly metric: string;
  readonly platform: string;
  readonly live: string;
  readonly threshold: string;
  /** As the sheet says it: 预警, 严重. */
  readonly level: string;
  readonly isCritical: boolean;
  readonly action: string;
  readonly owner: string;
  /** With time; 0 when the cell cannot be read. */
  readonly began: number;
}

export interface RetroState {
  readonly due: number;
  readonly owner: string;
  /** What went well and what did not is written. */
  readonly isWritten: boolean;
}

/** A resource, material, coupon or training that cannot wait. */
export interface SupplyState {
  /** Of all campaigns: the tab and the block that it stands in. */
  readonly list: string;
  readonly name: string;
  readonly owner: string;
  /** As the sheet says it, with its sign. */
  readonly state: string;
}

/** A group or department by all that it is called, and its person. */
export interface Contact {
  readonly names: readonly string[];
  readonly person: string;
}
