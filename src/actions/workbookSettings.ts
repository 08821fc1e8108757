import type { DayResult } from '../core/pacing/curveOfDays';
import { phaseOf } from '../locales/keyOfWord';
import type { Locale } from '../locales/locale';
import { blockRows, textOf } from '../sheets/blockRows';
import { type OurTab, tabById } from '../sheets/ourTab';
import { serialReader } from '../sheets/serialReader';
import type { CampaignContext } from '../tabs/campaignContext';
import { readCurveChoice, withCurve } from '../tabs/curveChoice';
import { blockLayout } from '../tabs/layout';
import { standardSettings, type TeamSettings, teamSettings } from '../tabs/teamSettings';
import { withLibrary } from './lessons/library';
import { campaignTab } from './openCampaign';
import type { Desk } from './openDesk';

/** The settings that 设置 holds; those of a new workbook while there is no such tab. */
export function workbookSettings(
  settings: OurTab | undefined,
  locale: Locale,
  serial: (cell: unknown) => number | undefined,
): TeamSettings {
  if (!settings) return standardSettings(locale);
  const { rows } = blockLayout(settings.layout, 'values');
  const values = blockRows(settings, 'values');
  const settingOf = (key: string) => values.find(({ row }) => row === rows[key])?.cells.value;
  const [holidays, weights] = ['holidays', 'weights'].map((key) => blockRows(settings, key));
  return teamSettings(
    { settingOf, holidays: holidays ?? [], weights: weights ?? [] },
    locale,
    serial,
  );
}

/** A new campaign as the team's settings want it, with the lessons that its request names. */
export function withWorkbookSettings(asked: CampaignContext, desk: Desk): CampaignContext {
  const { shared } = desk;
  const context = withLibrary(asked, desk);
  if (shared.settings === undefined) return context;
  const { locale, request } = context;
  const tab = tabById('settings', shared.settings, request.language);
  const settings = workbookSettings(tab, locale, serialReader());
  const choice = readCurveChoice(settings.curve);
  const days = choice.from === 'campaign' ? daysOf(desk, choice.code) : [];
  return withCurve({ ...context, settings }, choice, days);
}

/** How the days of a campaign went; none when it is not there. */
function daysOf(desk: Desk, code: string): DayResult[] {
  const monitor = campaignTab(desk, code, 'monitor');
  const rows = monitor ? blockRows(monitor, 'daily') : [];
  return rows
    .filter(({ cells }) => cells.date !== '')
    .map(({ cells: { phase, actual } }) => ({
      kind: phaseOf(textOf(phase)),
      actual: typeof actual === 'number' ? actual : undefined,
    }));
}
