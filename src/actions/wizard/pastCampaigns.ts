import { OPTIONAL_TABS } from '../../core/request/campaignRequest';
import { readOurTab } from '../../sheets/openOurTab';
import { signedSheets } from '../../sheets/signedSheets';
import { sheetById } from '../../sheets/workbook';
import type { CampaignTab } from '../../tabs/model/tab';
import { type Desk, openDesk } from '../desk/openDesk';

/** A campaign that a new one may be copied from. */
export interface PastCampaign {
  /** Its code, or where its copied tab stands. */
  readonly key: string;
  readonly label: string;
}

/** Before the id of a sheet that was copied here from another workbook. */
const COPIED = 'sheet#';

/**
 * Campaigns of the workbook that may be copied, the newest first; while the team has none of its own here, plans
 * whose tabs people have copied from another workbook.
 */
export function pastCampaigns(
  desk: Desk | { readonly issue: unknown } = openDesk(),
): PastCampaign[] {
  if ('issue' in desk) return [];
  const own = (desk.overview?.campaigns ?? []).filter(({ isDemo }) => !isDemo);
  if (own.length > 0) return own.reverse().map(({ code, name }) => ({ key: code, label: name }));
  return copiedHere('plan').map(({ sheet }) => ({
    key: COPIED + sheet.getSheetId(),
    label: sheet.getName(),
  }));
}

/** What people know a campaign by: its code, or the name of the copied tab. */
export function shownAs(key: string): string {
  if (!key.startsWith(COPIED)) return key;
  return sheetById(Number(key.slice(COPIED.length)))?.getName() ?? key;
}

/** Plan, tasks and optional tabs that a key of a copied tab leads to; undefined for the code of a campaign. */
export function copiedTabs(key: string) {
  if (!key.startsWith(COPIED)) return undefined;
  const copies = signedSheets().filter(({ isOwn }) => !isOwn);
  const found = copies.find(({ sheet }) => COPIED + sheet.getSheetId() === key);
  const beside = (kind: CampaignTab) =>
    copies.find(
      ({ signature }) => signature.tab === kind && signature.campaign === found?.signature.campaign,
    );
  const open = (kind: CampaignTab) => {
    const one = kind === 'plan' ? found : beside(kind);
    return one && readOurTab(one.sheet, { ...one.signature, sheet: one.sheet.getSheetId() });
  };
  return { open, optional: OPTIONAL_TABS.filter((kind) => beside(kind)) };
}

/** A copy of a tab is not ours: nothing answers it, and its words can still be read. */
function copiedHere(kind: 'plan') {
  return signedSheets().filter(({ isOwn, signature }) => !isOwn && signature.tab === kind);
}
