import type { Touches } from '../../core/due/touches';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import type { DueClock } from './dueClock';

export type Serial = (cell: unknown) => number | undefined;

/** The tabs that say what is due in a campaign; what was deleted is absent. */
export interface DueTabs {
  readonly prep: OurTab<'prep'> | undefined;
  readonly monitor: OurTab<'monitor'> | undefined;
  /** Read once the campaign is over. */
  readonly retro: OurTab<'retro'> | undefined;
  readonly alerts: OurTab<'alerts'> | undefined;
  readonly issueLog: OurTab<'issueLog'> | undefined;
  readonly feedback: OurTab<'feedback'> | undefined;
  /** Tabs that a campaign has when it asks for them. */
  readonly market?: OurTab<'market'> | undefined;
  readonly materials?: OurTab<'materials'> | undefined;
  readonly tracking?: OurTab<'tracking'> | undefined;
  readonly calendar?: OurTab<'calendar'> | undefined;
}

/** What is due in a campaign is worked out from that: no further call. */
export interface DueOf {
  readonly campaign: RegisteredCampaign;
  readonly tabs: DueTabs;
  readonly clock: DueClock;
  readonly serial: Serial;
  /** No other campaign is under way: problems that name none are of it. */
  readonly isOnly: boolean;
  /** What is known of its owners' tasks from earlier looks. */
  readonly touches: Touches;
  /** Platforms with a figure of today in 数据记录, where it was read. */
  readonly logged?: ReadonlySet<string>;
}
