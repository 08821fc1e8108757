import type { Issues } from '../../core/issue';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { applyPlan } from '../../sheets/applyPlan';
import { readCell } from '../../sheets/readCells';
import {
  addSheet,
  deleteSheet,
  forgetName,
  freeName,
  namedRange,
  nameWholeSheet,
  openSheet,
  removeSheet,
  sendChanges,
} from '../../sheets/workbook';
import { blockLayout } from '../../tabs/model/layout';
import { readSignature } from '../../tabs/model/signature';
import { tourPlan } from '../../tabs/tour/tourPlan';
import { languageFrom, type Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { type OpenCampaign, openCampaign, tabsOf } from '../desk/openCampaign';
import { Undo } from '../desk/undo';

export interface TourSwitched {
  readonly ok: true;
  /** In words. */
  readonly message: string;
}

const NAME = 'CAMPAIGN_DESK_TOUR';

/** The sheet of the tour, whatever it is called. */
export function tourSheet(): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return namedRange(NAME)?.getSheet();
}

/** Code of the campaign that the tour leads through. */
export function tourCampaign(): string | undefined {
  const sheet = tourSheet();
  return sheet && readSignature(readCell(sheet.getRange(1, 1)))?.campaign;
}

/** Adds a tour through a campaign, all of it or nothing; one a workbook. */
export function addTour(code: unknown, language?: unknown): TourSwitched | Refused {
  return lockedOrRefused(language, (): TourSwitched | Issues => {
    const found = openCampaign(String(code));
    if ('issue' in found) return { issues: [found.issue] };
    return tourSheet() ? said(found, tourSheet()?.getName()) : make(found);
  });
}

/** Removes it; nothing to remove is fine too. */
export function removeTour(language?: unknown): TourSwitched | Refused {
  return lockedOrRefused(language, (): TourSwitched => {
    const sheet = tourSheet();
    forgetName(NAME);
    if (sheet) deleteSheet(sheet);
    sendChanges();
    return { ok: true, message: localeOf(languageFrom(language)).tour.off };
  });
}

function make(found: OpenCampaign): TourSwitched | Issues {
  const { overview, campaign } = found;
  const { locale } = overview;
  const tab = tabsOf(found);
  const kinds = [
    'plan',
    'prep',
    'monitor',
    'retro',
    'alerts',
    'issueLog',
    'feedback',
    'lessons',
  ] as const;
  const layouts = kinds.map((kind) => [kind, tab(kind)?.layout] as const);
  const undo = new Undo();
  try {
    const name = freeName(locale.tour.tab);
    undo.add(name, () => removeSheet(name));
    const sheet = addSheet(name, 0);
    const plan = tourPlan({
      code: campaign.code,
      campaign: campaign.name,
      locale,
      name,
      sheet: sheet.getSheetId(),
      others: Object.fromEntries(layouts.filter(([, layout]) => layout)),
    });
    applyPlan(sheet, plan.operations);
    // What the steps are about, as it is now.
    const { columns, firstRow, lastRow } = blockLayout(plan.layout);
    const [now = 1, before = 1] = [columns.now, columns.before];
    sendChanges();
    const count = lastRow - firstRow + 1;
    const figures = sheet.getRange(firstRow, now, count, 1).getValues();
    sheet.getRange(firstRow, before, count, 1).setValues(figures);
    undo.add(name, () => forgetName(NAME));
    nameWholeSheet(NAME, sheet);
    sheet.showSheet();
    openSheet(sheet);
    sendChanges();
    return said(found, name);
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

function said({ overview }: OpenCampaign, name = ''): TourSwitched {
  return { ok: true, message: fillIn(overview.locale.tour.on, { name }) };
}
