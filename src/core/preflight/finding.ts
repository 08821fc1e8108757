import type { PhaseKind } from '../request/campaignRequest';
import type { Naming } from '../request/proposeNames';
import type { WorkCalendar } from '../schedule/workCalendar';
import type { TaskRow } from '../tasks/taskRow';

/** ⛔ must be mended, ⚠ should be looked at, ⓘ is good to know. */
export type Severity = 'must' | 'should' | 'info';

export const SEVERITIES: readonly Severity[] = ['must', 'should', 'info'];

/** A cell of a tab, by the key of its block and column. */
export interface PlanPlace {
  readonly tab: 'plan' | 'prep' | 'market';
  readonly block: string;
  readonly row: number;
  readonly key: string;
}

export interface Finding {
  /** Key of its sentence. */
  readonly rule: string;
  readonly severity: Severity;
  /** The numbers that it goes by. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly place?: PlanPlace;
}

export interface PlannedGoal {
  readonly row: number;
  readonly name: string;
  /** Key of the metric, if the dictionary knows it. */
  readonly metric?: string;
  /** As typed. */
  readonly text: string;
  readonly unit: string;
  /** Numbers in the unit; the target is undefined when it is no number or a relative one. */
  readonly target?: number;
  readonly isRelative?: boolean;
  readonly baseline?: number;
  /** Share: 0.5 is 50 %. */
  readonly growth?: number;
  readonly peak?: number;
  readonly definition?: string;
  readonly priority?: number;
}

export interface PlannedAmount {
  readonly row: number;
  readonly name: string;
  /** In 万元; undefined when it cannot be read. */
  readonly amount?: number;
  readonly spent?: number;
  readonly kind: 'reserve' | 'promotion' | 'other';
  readonly detail?: string;
  /** Builds the brand: no part of the ROI of the campaign. */
  readonly isLongTerm?: true;
}

export interface PlannedPhase {
  readonly row: number;
  readonly name: string;
  readonly kind: PhaseKind | undefined;
  readonly days: number;
}

export interface PlannedTask extends TaskRow {
  readonly platform: string;
  readonly owner: string;
  readonly executor: string;
  readonly isTest: boolean;
}

export interface PlannedProduct {
  readonly row: number;
  readonly name: string;
  readonly role: string;
  /** In 元. */
  readonly price?: number;
  readonly stock?: number;
  /** Days that the stock lasts. */
  readonly cover?: number;
}

export interface PlannedRisk {
  readonly row: number;
  readonly name: string;
  readonly limit: string;
  readonly trigger: string;
  readonly action: string;
}

/** A group or department, and who speaks for it. */
export interface PlannedContact {
  readonly row: number;
  readonly name: string;
  readonly contact: string;
}

/** A plan as its tabs hold it; money in 万元, days serial, shares 0–1. */
export interface PreflightInput {
  readonly start: number;
  readonly end: number;
  readonly today: number;
  readonly phases: readonly PlannedPhase[];
  /** How long phases usually are, both inclusive. */
  readonly phaseGuide: readonly {
    readonly kind: PhaseKind;
    readonly low: number;
    readonly high: number;
  }[];
  /** Days before the first day by which the goals are approved. */
  readonly goalLead: number;
  /** Whether every step of approval agreed. */
  readonly isApproved: boolean;
  readonly goals: readonly PlannedGoal[];
  /** Daily targets of the board for all platforms, by key of the metric. */
  readonly board: Readonly<Record<string, number>>;
  readonly split: readonly {
    readonly row: number;
    readonly dimension: string;
    readonly item: string;
    readonly isChannel?: boolean;
    readonly share?: number;
    /** Promotion of a channel in 万元. */
    readonly budget?: number;
  }[];
  readonly budget: readonly PlannedAmount[];
  /** Band of the reserve in the whole budget. */
  readonly band: readonly [low: number, high: number];
  /** What promotion usually brings for each yuan. */
  readonly roi: readonly [low: number, high: number];
  readonly margin?: number;
  readonly products: readonly PlannedProduct[];
  readonly risks: readonly PlannedRisk[];
  /** What the campaign is called, and the row that says so. */
  readonly naming?: Naming & { readonly row: number };
  /** Of campaigns that have the tab for them. */
  readonly contacts?: readonly PlannedContact[];
  readonly tasks: readonly PlannedTask[];
  readonly calendar: WorkCalendar;
}
