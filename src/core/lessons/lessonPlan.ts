import type { AnchorDays, Channel } from '../tasks/scheduleTasks';
import type { FitCampaign } from './fits';

/** What of a plan lessons look at and change. Days are serial; amounts in the plan's unit. */
export interface LessonPlan extends FitCampaign {
  readonly anchors: AnchorDays;
  readonly channels: readonly Channel[];
  readonly tasks: readonly PlannedTask[];
  /** Absent where the campaign has no calendar of content. */
  readonly pieces?: readonly PlannedPiece[];
  readonly budget: readonly BudgetLine[];
  /** Shares of the GMV goal by channel, tier or product. */
  readonly split: readonly { readonly item: string; readonly share: number }[];
  readonly board: readonly BoardLine[];
  readonly risks: readonly RiskLine[];
}

export interface PlannedTask {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly start: number;
  readonly due: number;
  readonly isMilestone: boolean;
}

/** A piece of content. */
export interface PlannedPiece {
  readonly date: number;
  /** All that is said of it: phase, channel, theme, form. */
  readonly text: string;
}

export interface BudgetLine {
  readonly name: string;
  readonly kind: 'reserve' | 'promotion' | 'other';
  readonly detail: string;
  readonly amount: number;
}

export interface BoardLine {
  readonly metric: string;
  readonly threshold: string;
}

export interface RiskLine {
  readonly name: string;
  readonly text: string;
  readonly action: string;
}

/** A change that a lesson makes in a plan. */
export type LessonChange =
  | {
      readonly do: 'task';
      readonly id: string;
      readonly name: string;
      readonly platform: string;
      readonly start: number;
      readonly due: number;
      readonly isTest: boolean;
    }
  | {
      readonly do: 'move';
      readonly id: string;
      readonly name: string;
      readonly start: number;
      readonly due: number;
    }
  /** Part of a line of money becomes a line of its own. */
  | {
      readonly do: 'budget';
      readonly from: number;
      readonly name: string;
      readonly detail: string;
      readonly amount: number;
    }
  | {
      readonly do: 'threshold';
      readonly metric: string;
      readonly threshold: string;
      readonly limit: string;
    }
  | { readonly do: 'risk'; readonly name: string }
  | {
      readonly do: 'piece';
      readonly subject: string;
      readonly channel: string;
      readonly date: number;
      readonly round: number;
    };

/** What a plan cannot be given by a program, or has already. */
export type LessonNote =
  | { readonly say: 'fulfilled'; readonly what: string; readonly taskId?: string }
  | {
      readonly say: 'shareShort';
      readonly have: number;
      readonly sign: '≥' | '≤';
      readonly share: number;
    }
  | { readonly say: 'noLine'; readonly name: string }
  /** A risk or task has a backup plan already. */
  | { readonly say: 'backup'; readonly what: string }
  | { readonly say: 'text' }
  | { readonly say: 'unfit'; readonly why: 'channel' | 'phase' | 'live' | 'scenario' }
  | { readonly say: 'contradicts'; readonly ids: readonly string[] };

/** What a lesson came to in a plan; it is carried unless its rule contradicts another or does not fit. */
export interface LessonOutcome {
  readonly id: string;
  readonly changes: readonly LessonChange[];
  readonly notes: readonly LessonNote[];
}

/** What one rule comes to in a plan. */
export interface Applied {
  readonly changes: readonly LessonChange[];
  readonly notes: readonly LessonNote[];
}
