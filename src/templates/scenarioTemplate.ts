import type { PhaseKind } from '../core/campaignRequest';
import type { Curve } from '../core/dailyShares';
import type { MetricKey } from '../core/metrics';
import type { ChannelRole, TaskTemplate } from '../core/taskTemplate';

/** A metric on the board, once for each channel of the roles, or once for all platforms. */
export interface BoardTemplate {
  /** Threshold and action lie in the locale under it. */
  readonly metric: MetricKey;
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
}

/** A scenario as data; its texts lie in the locales under `texts`. */
export interface ScenarioTemplate {
  readonly texts: 'bigPromo';
  readonly tasks: readonly TaskTemplate[];
  readonly board: readonly BoardTemplate[];
  readonly curve: Curve;
  readonly risks: readonly RiskTemplate[];
  readonly content: readonly ContentTemplate[];
  /** Paid channels of the retro, and the roles that a campaign must have for each; private platforms follow. */
  readonly promotionChannels: readonly {
    readonly key: 'search' | 'feed' | 'creators';
    readonly channels: readonly ChannelRole[];
  }[];
}
