import type { Issue } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import { sheetLayout } from '../../sheets/sheetLayout';
import { sheetById } from '../../sheets/workbook';
import type { Layout } from '../../tabs/model/layout';
import { CAMPAIGN_TABS, type TabKind } from '../../tabs/model/tab';
import type { Layouts } from '../../tabs/newCampaign/compileCampaign';
import { TABS } from '../../tabs/tabs';
import { type OpenCampaign, unreadable } from '../desk/openCampaign';

/** What formulas of the optional tabs refer to; those of 复盘报告 that change with them name tabs of the campaign, too. */
const NEEDED: readonly TabKind[] = ['plan', 'log', 'settings'];

/** Where everything is on the tabs that matter where optional ones come or go; an Issue when one of them is not there. */
export function livingLayouts({ desk, overview, campaign }: OpenCampaign): Layouts | Issue {
  const ids: Readonly<Partial<Record<TabKind, number>>> = { ...desk.shared, ...campaign.sheets };
  const found: Partial<Record<TabKind, Layout>> = {};
  for (const kind of new Set([...NEEDED, ...CAMPAIGN_TABS])) {
    const sheet = sheetById(ids[kind]);
    if (!sheet) continue;
    const layout = sheetLayout(TABS[kind], sheet);
    if (layout) found[kind] = layout;
    else if (NEEDED.includes(kind)) return unreadable(sheet);
  }
  const lacking = NEEDED.find((kind) => !found[kind]);
  if (lacking === undefined) return found as Layouts;
  const { tab: value } = localeOf(overview.language)[lacking];
  return { code: 'neededTab', path: 'request', values: { value } };
}
