import type { DayResult } from '../../core/pacing/curveOfDays';
import { phaseOf } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { dayRows } from '../../rows/dayRow';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { readCurveChoice, withCurve } from '../../tabs/campaign/curveChoice';
import {
  standardSettings,
  type TeamSettings,
  teamSettings,
} from '../../tabs/settings/teamSettings';
import { withLibrary } from './library';
import { campaignTab } from './openCampaign';
import type { Desk } from './openDesk';

/** The settings that 设置 holds; those of a new workbook while there is no such tab. */
export function workbookSettings(
  settings: OurTab<'settings'> | undefined,
  locale: Locale,
): TeamSettings {
  if (!settings) return standardSettings(locale);
  const { marked } = openTable(settings, 'values');
  const { rows: holidays } = openTable(settings, 'holidays');
  const { rows: weights } = openTable(settings, 'weights');
  const { rows: metrics } = openTable(settings, 'metrics');
  const settingOf = (key: string) => marked(key)?.is.value ?? '';
  return teamSettings({ settingOf, holidays, weights, metrics }, locale);
}

/** A new campaign as the team's settings want it, with the lessons that its request names. */
export function withWorkbookSettings(asked: CampaignContext, desk: Desk): CampaignContext {
  const { shared } = desk;
  const context = withLibrary(asked, desk);
  if (shared.settings === undefined) return context;
  const { locale, request } = context;
  const tab = tabById('settings', shared.settings, request.language);
  const settings = workbookSettings(tab, locale);
  const choice = readCurveChoice(settings.curve);
  const days = choice.from === 'campaign' ? daysOf(desk, choice.code) : [];
  return withCurve({ ...context, settings }, choice, days);
}

/** How the days of a campaign went; none when it is not there. */
function daysOf(desk: Desk, code: string): DayResult[] {
  const monitor = campaignTab(desk, code, 'monitor');
  const days = monitor ? dayRows(monitor) : [];
  return days.map(({ phase, actual }) => ({ kind: phaseOf(phase), actual }));
}
