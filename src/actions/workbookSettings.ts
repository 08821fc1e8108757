import type { Locale } from '../locales/locale';
import { blockRows } from '../sheets/blockRows';
import { type OurTab, tabById } from '../sheets/ourTab';
import { serialReader } from '../sheets/serialReader';
import type { CampaignContext } from '../tabs/campaignContext';
import { blockLayout } from '../tabs/layout';
import { standardSettings, type TeamSettings, teamSettings } from '../tabs/teamSettings';
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
  return teamSettings({ settingOf, holidays: blockRows(settings, 'holidays') }, locale, serial);
}

/** A new campaign as the team's settings want it. */
export function withWorkbookSettings(context: CampaignContext, { shared }: Desk): CampaignContext {
  if (shared.settings === undefined) return context;
  const { locale, request } = context;
  const tab = tabById('settings', shared.settings, request.language);
  return { ...context, settings: workbookSettings(tab, locale, serialReader()) };
}
