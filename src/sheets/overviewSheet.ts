import type { Language } from '../core/request/campaignRequest';
import { isNewer, isOlder } from '../tabs/isOlder';
import { blockLayout, columnCount } from '../tabs/model/layout';
import {
  readSignature,
  type SharedSheets,
  type Signature,
  signatureText,
} from '../tabs/model/signature';
import { overview } from '../tabs/overview/overview';
import { upToDate } from './bringUp';
import { sharedAmong } from './findShared';
import { inFirstColumns } from './firstColumns';
import { tabFrom } from './ourTab';
import { type OverviewSheet, overviewOf } from './overviewOf';
import { readCell } from './readCells';
import { repairKeys } from './repairKeys';
import { signedSheets } from './signedSheets';
import { forgetName, namedRange, nameWholeSheet } from './workbook';
import { withoutText, writeRectangle } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A named range survives renaming and moving the tab, so that one read finds every campaign. */
const OVERVIEW_NAME = 'CAMPAIGN_DESK_OVERVIEW';

/** The sheet of 活动总览, whatever it holds. */
export function overviewSheet(): Sheet | undefined {
  return namedRange(OVERVIEW_NAME)?.getSheet();
}

/**
 * Finds 活动总览 in the workbook with one read. Gives 'none' when the workbook has none, 'damaged' when its
 * hidden keys are gone, and 'newer' when a later version made it.
 */
export function openOverview(): OverviewSheet | 'none' | 'damaged' | 'newer' {
  const sheet = overviewSheet();
  if (!sheet) return 'none';
  const found = overviewOn(sheet);
  if (found) return found;
  return isNewer(readSignature(readCell(sheet.getRange(1, 1)))) ? 'newer' : 'damaged';
}

/** Writes the hidden keys of 活动总览 again where they are gone; counts them. */
export function repairOverview(): number {
  const sheet = overviewSheet();
  if (!sheet) return 0;
  return repairKeys(sheet, signatureOn(sheet, readSignature(readCell(sheet.getRange(1, 1)))));
}

/** 活动总览 on its sheet; undefined when its hidden keys are gone. */
export function overviewOn(sheet: Sheet): OverviewSheet | undefined {
  return upToDate(sheet, () =>
    inFirstColumns(sheet, columnCount(overview), (values) => {
      const stored = readSignature(values[0]?.[0]);
      if (isOlder(stored)) return 'older';
      const our = isNewer(stored) ? undefined : tabFrom(sheet, signatureOn(sheet, stored), values);
      return our && overviewOf(our);
    }),
  );
}

/** Its signature; one that someone wrote over is made up for by those of the other tabs. */
function signatureOn(sheet: Sheet, stored: Signature | undefined): Signature<'overview'> {
  const signed = stored ? [] : signedSheets();
  return {
    product: 'campaign-desk',
    tab: 'overview',
    campaign: '',
    layout: overview.layout,
    sheet: sheet.getSheetId(),
    language: (stored ?? signed[0]?.signature)?.language ?? 'zh-CN',
    shared: stored ? (stored.shared ?? {}) : sharedAmong(signed),
  };
}

/** Gives the sheet the name it is found by. */
export function nameOverview(sheet: Sheet): void {
  nameWholeSheet(OVERVIEW_NAME, sheet);
}

/** A name without its sheet would be a dead reference: it goes first. */
export function forgetOverview(): void {
  forgetName(OVERVIEW_NAME);
}

/** Notes which sheets all campaigns share. */
export function registerShared(sheet: Sheet, shared: SharedSheets, language: Language): void {
  const signature = signatureText(overview, '', sheet.getSheetId(), language, shared);
  writeRectangle(withoutText(sheet), 1, 1, [[signature]]);
}

/** A row for a new campaign: the first free one, or a new one above the last, so that ranges grow. */
export function takeRow({ sheet, layout, freeRow }: OverviewSheet): number {
  if (freeRow !== undefined) return freeRow;
  const { lastRow } = blockLayout(layout);
  sheet.insertRowBefore(lastRow);
  return lastRow;
}
