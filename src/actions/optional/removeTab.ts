import type { Issues } from '../../core/issue';
import { OPTIONAL_TABS, type OptionalTab } from '../../core/request/campaignRequest';
import { openOurTab } from '../../sheets/openOurTab';
import { isTab, summaryValue } from '../../sheets/ourTab';
import { deleteSheet, keepInSight, sendChanges, sheetById } from '../../sheets/workbook';
import { writeRow } from '../../sheets/writeRow';
import { campaignRows } from '../../tabs/newCampaign/campaignRows';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { isIssue, type OpenCampaign, unreadable } from '../desk/openCampaign';
import { Undo } from '../desk/undo';
import { campaignNow } from './campaignNow';
import { filledCell } from './filledCell';
import { livingLayouts } from './livingLayouts';
import { openLean } from './openLean';
import { switchRetro } from './switchRetro';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface RemovedTab {
  readonly ok: true;
  /** Name of the tab that is gone; empty when the campaign had none. */
  readonly tab: string;
}

/**
 * Takes an optional tab of a campaign away in which nobody has written anything; refused with its first cell that
 * someone filled. Rows that adding it again would bring are nobody's.
 */
export function removeTab(code: unknown, tab: unknown, language?: unknown): RemovedTab | Refused {
  const kind = OPTIONAL_TABS.find((one) => one === tab);
  return lockedOrRefused(language, () => remove(String(code ?? ''), kind));
}

function remove(code: string, kind: OptionalTab | undefined): RemovedTab | Issues {
  const open = openLean(code);
  if ('issue' in open) return { issues: [open.issue] };
  const sheet = kind && sheetById(open.campaign.sheets[kind]);
  if (!sheet) return { ok: true, tab: '' };
  const our = openOurTab(sheet, false);
  if (our?.tab.kind !== kind) return { issues: [unreadable(sheet)] };
  const context = campaignNow(open, [kind]);
  const filled = filledCell(our, isIssue(context) ? {} : campaignRows(kind, context));
  if (filled) {
    const values = { value: sheet.getName(), ...filled };
    return { issues: [{ code: 'tabFilled', path: 'request', values }] };
  }
  const text = isTab(our, 'partners') ? String(summaryValue(our, 'given') ?? '') : '';
  if (text !== '')
    return {
      issues: [{ code: 'codesGiven', path: 'request', values: { value: sheet.getName(), text } }],
    };
  return takeAway(open, kind, sheet);
}

/** The sheet goes last: what was done before it can be put back. */
function takeAway(open: OpenCampaign, kind: OptionalTab, sheet: Sheet): RemovedTab | Issues {
  const { overview, campaign } = open;
  const layouts = livingLayouts(open);
  const [tab, id] = [sheet.getName(), sheet.getSheetId()];
  const undo = new Undo();
  try {
    if (!isIssue(layouts)) switchRetro(open, layouts, [kind], false, undo);
    undo.add(overview.layout.name, () => writeRow(overview, campaign.row, { [kind]: id }));
    writeRow(overview, campaign.row, { [kind]: null });
    if (keepInSight(overview.sheet, [sheet]))
      undo.add(overview.layout.name, () => overview.sheet.hideSheet());
    sendChanges();
    deleteSheet(sheet);
    return { ok: true, tab };
  } catch (error) {
    // A call that failed may have removed it all the same.
    if (!sheetById(id)) return { ok: true, tab };
    return { issues: [undo.run(error)] };
  }
}
