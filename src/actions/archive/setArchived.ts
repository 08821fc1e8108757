import { localeOf } from '../../locales/localeOf';
import {
  hiddenText,
  isHalfArchived,
  type OverviewSheet,
  type RegisteredCampaign,
} from '../../sheets/overviewOf';
import { keepInSight, sheetById } from '../../sheets/workbook';
import { writeRow } from '../../sheets/writeRow';
import { Undo } from '../desk/undo';

/**
 * Archives a campaign or restores it: its tabs hidden or in sight again, its row saying so. The row notes
 * which tabs were hidden, so that one that a person had hidden before stays hidden. What was done is
 * noted in `undo`; the caller holds the lock.
 */
export function setArchived(
  overview: OverviewSheet,
  campaign: RegisteredCampaign,
  archive: boolean,
  undo: Undo,
): void {
  const { sheet, layout, language } = overview;
  const { campaignState } = localeOf(language).words;
  const tabs = tabsOf(campaign, archive);
  const ids = tabs.map((tab) => tab.getSheetId());
  const before = {
    state: campaign.state,
    archived: campaign.hidden ? hiddenText(campaign.hidden) : null,
  };
  undo.add(layout.name, () => writeRow(overview, campaign.row, before));
  const state = campaignState[archive ? 'archived' : 'active'];
  // An execution that ends in between leaves an active row that notes tabs, or an archived one: either can be shown again.
  if (archive) writeRow(overview, campaign.row, { archived: hiddenText(ids) });
  if (archive && keepInSight(sheet, tabs)) undo.add(layout.name, () => sheet.hideSheet());
  for (const tab of tabs) {
    undo.add(tab.getName(), () => show(tab, archive));
    show(tab, !archive);
  }
  writeRow(overview, campaign.row, archive ? { state } : { state, archived: null });
}

/** The tabs to hide: those in sight; to show: those that archiving hid, all when it noted none. */
function tabsOf({ sheets, hidden }: RegisteredCampaign, archive: boolean) {
  const tabs = Object.values(sheets).flatMap((id) => sheetById(id) ?? []);
  if (archive) return tabs.filter((tab) => !tab.isSheetHidden());
  const noted = hidden && hidden.length > 0 ? hidden : undefined;
  return tabs.filter((tab) => noted?.includes(tab.getSheetId()) ?? true);
}

function show(tab: GoogleAppsScript.Spreadsheet.Sheet, visible: boolean): void {
  if (visible) tab.showSheet();
  else tab.hideSheet();
}

/**
 * Does for campaigns whose state people typed what the menu does; gives them. One that fails is put
 * back as it was, and left for the next recheck.
 */
export function finishArchives(overview: OverviewSheet): RegisteredCampaign[] {
  const half = overview.campaigns.filter(isHalfArchived);
  for (const campaign of half) {
    const undo = new Undo();
    try {
      setArchived(overview, campaign, campaign.isArchived, undo);
    } catch (error) {
      undo.unmake();
      throw error;
    }
  }
  return half;
}
