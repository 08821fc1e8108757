import type { Scale } from '../request/campaignRequest';

/** Task dates count from the first day of the first phase, of the first burst, or the last day. */
export type Anchor = 'start' | 'burst' | 'end';
export type TaskKind = 'task' | 'milestone' | 'material' | 'test' | 'training';
export type TaskStage = 'planning' | 'preparation' | 'testing' | 'launch' | 'review';

/** What a platform is for: a shop sells, short video and notes bring people, private brings back, offline is a place. */
export type ChannelRole = 'shop' | 'video' | 'notes' | 'private' | 'offline';

/** A task of a scenario before a campaign gives it dates, people and an id. */
export interface TaskTemplate {
  /** Key of its texts in the locale. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly stage: TaskStage;
  /** Only campaigns with a channel of one of these roles have the task; absent means all do. */
  readonly channels?: readonly ChannelRole[];
  /** Only campaigns of these scales have the task; absent means all do. */
  readonly scales?: readonly Scale[];
  /** Key of the role that answers for it (A of RACI). */
  readonly owner: string;
  /** Key of the role that does it (R of RACI); absent means the owner. */
  readonly executor?: string;
  readonly anchor: Anchor;
  /** First and last day, in days from the anchor; both days belong to the task. */
  readonly days: readonly [first: number, last: number];
  /** Keys of the tasks that must end first. */
  readonly after?: readonly string[];
  /** Came later than the others: they keep their numbers. */
  readonly isNumberedLast?: true;
}
