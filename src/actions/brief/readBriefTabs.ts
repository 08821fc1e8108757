import { type BriefStage, briefStage } from '../../core/brief/briefStage';
import type { Issue } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import type { OurTab } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { readSignature } from '../../tabs/model/signature';
import { openCampaign, tabsOf } from '../desk/openCampaign';
import { campaignSlots } from '../due/campaignSlots';
import { dueClock } from '../due/dueClock';

/** The workbook's time, and the slot of the campaign that it lies in. */
export interface BriefClock {
  /** Serial day with time. */
  readonly now: number;
  /** Empty before the first slot of the day. */
  readonly slot: string;
  /** Undefined before it. */
  readonly slotStart: number | undefined;
}

/** What a brief is made from; a tab that is gone or damaged is absent. */
export interface BriefTabs {
  readonly code: string;
  readonly name: string;
  /** Who owns the campaign. */
  readonly owner: string;
  readonly plan: OurTab | undefined;
  readonly prep: OurTab<'prep'> | undefined;
  readonly monitor: OurTab<'monitor'> | undefined;
  readonly issueLog: OurTab<'issueLog'> | undefined;
  readonly alerts: OurTab<'alerts'> | undefined;
  readonly feedbackTab: OurTab<'feedback'> | undefined;
  readonly settings: OurTab<'settings'> | undefined;
  /** Where progress is kept by day, in a campaign that has it. */
  readonly tracking: OurTab<'tracking'> | undefined;
  readonly calendar: OurTab<'calendar'> | undefined;
  readonly locale: Locale;
  readonly clock: BriefClock;
  readonly today: number;
  readonly stage: BriefStage;
  /** First day of the campaign; undefined when nobody can tell. */
  readonly start: number | undefined;
  readonly serial: (cell: unknown) => number | undefined;
}

/** Reads the tabs of a campaign, each with one call; an Issue when the campaign is not there. */
export function readBriefTabs(code: string): BriefTabs | { readonly issue: Issue } {
  const found = openCampaign(code);
  if ('issue' in found) return found;
  const { campaign, overview } = found;
  const tab = tabsOf(found);
  const serial = serialReader();
  const [plan, prep, monitor] = [tab('plan'), tab('prep'), tab('monitor')];
  const settings = tab('settings');
  const time = dueClock(settings, overview.locale, serial);
  const { now } = time;
  const begun = campaignSlots(time, monitor).begun(now);
  const clock = { now, slot: begun?.slot ?? '', slotStart: begun?.start };
  const today = Math.floor(now);
  const day = (key: 'start' | 'end') =>
    (plan && known(summaryOf(plan)[key])) ?? serial(campaign[key]);
  const days = { start: day('start'), end: day('end') };
  return {
    code: campaign.code,
    name: campaign.name,
    owner: campaign.owner,
    plan,
    prep,
    monitor,
    issueLog: tab('issueLog'),
    alerts: tab('alerts'),
    feedbackTab: tab('feedback'),
    settings,
    tracking: campaign.sheets.tracking ? tab('tracking') : undefined,
    calendar: campaign.sheets.calendar ? tab('calendar') : undefined,
    locale: languageOfTabs([monitor, prep, plan]) ?? overview.locale,
    clock,
    today,
    stage: briefStage(days, today),
    start: days.start,
    serial,
  };
}

/** Campaigns of one workbook may be in several languages: each tab's signature says its own. */
function languageOfTabs(tabs: readonly (OurTab | undefined)[]): Locale | undefined {
  const cells = tabs.flatMap((tab) => (tab ? [tab.values[0]?.[0]] : []));
  const signature = cells.map(readSignature).find((found) => found !== undefined);
  return signature && localeOf(signature.language);
}
