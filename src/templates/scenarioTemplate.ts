import type { MetricKey } from '../core/metrics';
import type { PhaseKind } from '../core/request/campaignRequest';
import type { Curve } from '../core/request/dailyShares';
import type { PhaseShape } from '../core/request/phaseShape';
import type { ChannelRole, TaskTemplate } from '../core/tasks/taskTemplate';
import type { PlatformKey } from './platforms';

/** A metric on the board, once for each channel of the roles, or once for all platforms. */
export interface BoardTemplate {
  readonly metric: MetricKey;
  /** Key of threshold and action in the locale; absent means that of the metric. */
  readonly text?: string;
  readonly channels?: readonly ChannelRole[];
  /** In the metric's unit, % as 0.03; a goal of the campaign counts instead. */
  readonly target?: number;
  /** Key of the role that acts. */
  readonly owner: string;
}

export interface RiskTemplate {
  readonly key: string;
  readonly channels?: readonly ChannelRole[];
  readonly likelihood: 'high' | 'medium' | 'low';
  readonly impact: 'high' | 'medium' | 'low';
  readonly owner: string;
}

/** A piece of content on each channel of the roles, so many days from the first day of a phase. */
export interface ContentTemplate {
  readonly key: string;
  readonly channels: readonly ChannelRole[];
  readonly phase: PhaseKind;
  readonly day: number;
  readonly owner: string;
  /** Pieces to be delivered; absent means one. */
  readonly count?: number;
}

/** What a wizard proposes when the workbook has no campaign of the scenario yet. */
export interface TypicalCampaign {
  /** Around the burst. */
  readonly phases: readonly PhaseShape[];
  /** As people type them; they agree with each other. */
  readonly goals: readonly { readonly metric: MetricKey; readonly target: string }[];
  /** Keys of platforms; shares add up to 1. */
  readonly channels: readonly { readonly platform: PlatformKey; readonly share?: number }[];
  /** Key of the category's word, and an amount as people type it. */
  readonly budget: readonly { readonly category: BudgetKey; readonly amount: string }[];
  readonly contingency: number;
  /** Keys of the roles to be filled. */
  readonly team: readonly string[];
}

export type BudgetKey =
  | 'promotion'
  | 'material'
  | 'technology'
  | 'people'
  | 'creators'
  | 'gifts'
  | 'licence'
  | 'venue';

/** A scenario as data; its texts lie in the locales under its keys. */
export interface ScenarioTemplate {
  readonly typical: TypicalCampaign;
  /** Keys of what phases are for, where it is not what it is in a big promotion. */
  readonly labels?: Partial<Readonly<Record<PhaseKind, string>>>;
  readonly tasks: readonly TaskTemplate[];
  readonly board: readonly BoardTemplate[];
  readonly curve: Curve;
  readonly risks: readonly RiskTemplate[];
  readonly content: readonly ContentTemplate[];
  /** What a platform is for that we do not know; absent means shop. */
  readonly unknownPlatform?: ChannelRole;
  /** Paid channels of the retro, and the roles that a campaign must have for each; private and offline ones follow. */
  readonly promotionChannels: readonly {
    readonly key: 'search' | 'feed' | 'creators';
    readonly channels: readonly ChannelRole[];
  }[];
}
