import type { Rule } from './rule';

/** A lesson of the library as a new campaign takes it up. */
export interface Lesson {
  readonly id: string;
  /** What was learnt, in a person's words. */
  readonly lesson: string;
  /** The rule as typed; empty for a lesson in words only. */
  readonly ruleText: string;
  /** Absent when nothing could be read. */
  readonly rule?: Rule;
  /** The loss that it prevents. */
  readonly loss: string;
  /** Code of the campaign that taught it. */
  readonly source: string;
  /** Keys of the scenarios that it fits; empty for that of its source. */
  readonly scenarios: readonly string[];
  /** Platforms that it fits, as the campaign would name them; empty for those that its rule names. */
  readonly platforms: readonly string[];
  /** Why this campaign does without it. */
  readonly declined?: string;
}
