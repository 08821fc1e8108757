import type { Issue } from '../../core/issue';
import type { Draft } from '../../sheets/draftStore';
import { sheetLayout } from '../../sheets/sheetLayout';
import { sheetById } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import type { Layout } from '../../tabs/model/layout';
import type { SharedTab } from '../../tabs/model/tab';
import {
  campaignLayouts,
  type Layouts,
  sharedLayouts,
  sharedNames,
} from '../../tabs/newCampaign/compileCampaign';
import { TABS } from '../../tabs/tabs';
import { unreadable } from '../desk/openCampaign';
import type { Desk } from '../desk/openDesk';

/** Shared tabs that formulas of other tabs refer to. */
const REFERRED: readonly SharedTab[] = ['log', 'alerts', 'issueLog', 'feedback', 'settings'];

/**
 * Where everything is or will be: new tabs as they are laid out, the shared ones that formulas refer
 * to as people have arranged them since.
 */
export function setupLayouts(
  context: CampaignContext,
  desk: Desk,
  draft: Draft,
): { readonly layouts: Layouts } | { readonly issue: Issue } {
  const { locale } = context;
  const shared: Record<SharedTab, Layout> = { ...sharedLayouts(sharedNames(locale), locale) };
  for (const tab of REFERRED) {
    const sheet = draft.shared[tab] === undefined ? sheetById(desk.shared[tab]) : undefined;
    if (!sheet) continue;
    const layout = sheetLayout(TABS[tab], sheet);
    if (!layout) return { issue: unreadable(sheet) };
    shared[tab] = layout;
  }
  if (desk.overview) shared.overview = desk.overview.layout;
  return { layouts: { ...shared, ...campaignLayouts(context) } };
}
