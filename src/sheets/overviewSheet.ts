import type { Language } from '../core/request/campaignRequest';
import { keyOfWord } from '../locales/keyOfWord';
import { readLayout } from '../tabs/compiler/readLayout';
import { textCells } from '../tabs/compiler/textCells';
import { isNewer, isOlder } from '../tabs/isOlder';
import type { ColumnKey, SummaryKey } from '../tabs/kinds/rowOf';
import { type BlockLayout, blockLayout, columnCount, type Layout } from '../tabs/model/layout';
import {
  readSignature,
  type SharedSheets,
  type Signature,
  signatureText,
} from '../tabs/model/signature';
import { CAMPAIGN_TABS, type CampaignTab } from '../tabs/model/tab';
import { overview } from '../tabs/overview/overview';
import { sharedAmong } from './findShared';
import { inFirstColumns, summaryValue, upToDate } from './ourTab';
import { readCell } from './readCells';
import { repairKeys } from './repairKeys';
import { signedSheets } from './signedSheets';
import { forgetName, namedRange, nameWholeSheet } from './workbook';
import { type Target, withoutText, writeRectangle } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A named range survives renaming and moving the tab, so that one read finds every campaign. */
const OVERVIEW_NAME = 'CAMPAIGN_DESK_OVERVIEW';

/** A campaign of the workbook as its row in the overview says. */
export interface RegisteredCampaign {
  readonly code: string;
  readonly name: string;
  readonly row: number;
  /** Key of its scenario; undefined for a word that is none. */
  readonly scenario: string | undefined;
  /** First and last day as the cells hold them. */
  readonly start: unknown;
  readonly end: unknown;
  /** Whether its state says so; `state` is the word. */
  readonly isArchived: boolean;
  readonly state: string;
  /** Ids of the sheets that archiving hid; undefined while it has not. */
  readonly hidden: readonly number[] | undefined;
  /** Who owns it, as typed. */
  readonly owner: string;
  /** Ids of its sheets; a sheet may have been deleted since. */
  readonly sheets: Readonly<Partial<Record<CampaignTab, number>>>;
}

export interface OverviewSheet extends Target {
  readonly layout: Layout;
  readonly campaigns: readonly RegisteredCampaign[];
  /** First row of the table with neither code nor name; undefined when all are used. */
  readonly freeRow: number | undefined;
  /** Ids of the sheets that all campaigns share, as last registered. */
  readonly shared: SharedSheets;
  readonly language: Language;
  /** Whether its signature can be read: without one others' signatures tell what it knew. */
  readonly isSigned: boolean;
  /** Its signature was written for a sheet of another id: the workbook was imported, or copied by a tool. */
  readonly isImported: boolean;
  /** Last row with a campaign; the header's when there is none. */
  readonly lastUsedRow: number;
  /** A figure of the summary as its cell holds it. */
  readonly figure: (key: SummaryKey<'overview'>) => unknown;
  /** A figure of a campaign's row. */
  readonly figureOf: (
    campaign: RegisteredCampaign,
    key: ColumnKey<'overview', 'campaigns'>,
  ) => unknown;
}

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
  const sheet = namedRange(OVERVIEW_NAME)?.getSheet();
  if (!sheet) return 0;
  const id = sheet.getSheetId();
  const { shared, language } = known(readSignature(readCell(sheet.getRange(1, 1))));
  const { layout } = overview;
  const base = { product: 'campaign-desk', campaign: '', layout } as const;
  return repairKeys(sheet, { ...base, tab: 'overview', sheet: id, language, shared });
}

/** 活动总览 on its sheet; undefined when its hidden keys are gone. */
export function overviewOn(sheet: Sheet): OverviewSheet | undefined {
  return upToDate(sheet, () =>
    inFirstColumns(sheet, columnCount(overview), (values) => {
      const signature = readSignature(values[0]?.[0]);
      if (isOlder(signature)) return 'older';
      return isNewer(signature) ? undefined : overviewIn(sheet, values);
    }),
  );
}

/** 活动总览 as the values of its sheet hold it; undefined when its hidden keys are gone. */
export function overviewIn(
  sheet: Sheet,
  values: readonly (readonly unknown[])[],
): OverviewSheet | undefined {
  const layout = readLayout(overview, sheet.getName(), values, values.length);
  if (!layout) return undefined;
  const signature = readSignature(values[0]?.[0]);
  const block = blockLayout(layout);
  const table = values.slice(block.firstRow - 1);
  const text = (row: readonly unknown[], key: string) =>
    String(row[(block.columns[key] as number) - 1]);
  const isFree = (row: readonly unknown[]) => text(row, 'code') === '' && text(row, 'name') === '';
  const free = table.findIndex(isFree);
  const used = table.reduce((last, row, i) => (isFree(row) ? last : i + 1), 0);
  return {
    sheet,
    layout,
    isText: textCells(overview, layout),
    campaigns: campaignsOf(table, block, text),
    freeRow: free < 0 ? undefined : block.firstRow + free,
    ...known(signature),
    isSigned: signature !== undefined,
    isImported: signature !== undefined && signature.sheet !== sheet.getSheetId(),
    lastUsedRow: block.firstRow - 1 + used,
    figure: (key) => summaryValue<'overview'>({ tab: overview, layout, values }, key),
    figureOf: ({ row }, key) => values[row - 1]?.[(block.columns[key] as number) - 1],
  };
}

/** What the signature tells; one that someone wrote over is made up for by those of the other tabs. */
function known(signature: Signature | undefined): Pick<OverviewSheet, 'shared' | 'language'> {
  if (signature) return { shared: signature.shared ?? {}, language: signature.language };
  const signed = signedSheets();
  return { shared: sharedAmong(signed), language: signed[0]?.signature.language ?? 'zh-CN' };
}

function campaignsOf(
  table: readonly (readonly unknown[])[],
  block: BlockLayout,
  text: (row: readonly unknown[], key: string) => string,
): RegisteredCampaign[] {
  return table.flatMap((row, i) => {
    const code = text(row, 'code').trim();
    if (code === '') return [];
    const ids = CAMPAIGN_TABS.map((kind) => [kind, Number(text(row, kind) || Number.NaN)] as const);
    const sheets = Object.fromEntries(ids.filter(([, id]) => Number.isFinite(id)));
    const cell = (key: string) => row[(block.columns[key] as number) - 1];
    const dates = { start: cell('start'), end: cell('end') };
    const scenario = keyOfWord('scenario', text(row, 'scenario'));
    const state = text(row, 'state');
    const isArchived = keyOfWord('campaignState', state.trim()) === 'archived';
    const archive = { state, isArchived, hidden: readHidden(text(row, 'archived')) };
    const own = { name: text(row, 'name'), owner: text(row, 'owner').trim(), ...archive };
    return [{ code, ...own, row: block.firstRow + i, scenario, ...dates, sheets }];
  });
}

/** Whether a campaign is archived and its tabs are in sight, or the other way round. */
export function isHalfArchived({ isArchived, hidden }: RegisteredCampaign): boolean {
  return isArchived !== (hidden !== undefined);
}

/** Ids of sheets as a hidden cell keeps them; a dash for none. */
export function hiddenText(ids: readonly number[]): string {
  return ids.length > 0 ? ids.map((id) => `#${id}`).join(' ') : '–';
}

function readHidden(text: string): number[] | undefined {
  return text === '' ? undefined : (text.match(/\d+/g) ?? []).map(Number);
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
