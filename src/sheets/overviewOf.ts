import type { Language } from '../core/request/campaignRequest';
import { isDemo } from '../locales/isDemo';
import { keyOfWord } from '../locales/keyOfWord';
import { textOf } from '../tabs/kinds/kind';
import type { ColumnKey, SummaryKey } from '../tabs/kinds/rowOf';
import { known } from '../tabs/kinds/unread';
import { readSignature, type SharedSheets } from '../tabs/model/signature';
import { CAMPAIGN_TABS, type CampaignTab } from '../tabs/model/tab';
import { openTable, type Table } from './openTable';
import { type OurTab, summaryValue } from './ourTab';

/** A campaign of the workbook as its row in the overview says. */
export interface RegisteredCampaign {
  readonly code: string;
  readonly name: string;
  /** The demo campaign: its figures are nobody's, and count nowhere. */
  readonly isDemo: boolean;
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

export interface OverviewSheet extends OurTab<'overview'> {
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

/** What 活动总览 says as it was read. */
export function overviewOf(our: OurTab<'overview'>): OverviewSheet {
  const stored = readSignature(our.values[0]?.[0]);
  const { block, rows } = openTable(our, 'campaigns');
  const used = rows.filter(({ is }) => is.code !== '' || is.name !== '').map(({ row }) => row);
  const taken = new Set(used);
  const { shared = {}, language } = our.signature;
  return {
    ...our,
    campaigns: campaignsIn(rows),
    freeRow: rows.find(({ row }) => !taken.has(row))?.row,
    shared,
    language,
    isSigned: stored !== undefined,
    isImported: stored !== undefined && stored.sheet !== our.sheet.getSheetId(),
    lastUsedRow: used[used.length - 1] ?? block.firstRow - 1,
    figure: (key) => summaryValue(our, key),
    figureOf: ({ row }, key) => rows[row - block.firstRow]?.cells[key],
  };
}

function campaignsIn(rows: Table<'overview', 'campaigns'>['rows']): RegisteredCampaign[] {
  return rows.flatMap(({ row, is, cells }) => {
    const { code, name, owner } = is;
    if (code === '') return [];
    const ids = CAMPAIGN_TABS.map((kind) => [kind, known(is[kind])] as const);
    const archive = { isArchived: is.state === 'archived', hidden: readHidden(is.archived) };
    return [
      {
        code,
        name,
        isDemo: isDemo(code),
        row,
        scenario: keyOfWord('scenario', is.scenario),
        start: cells.start,
        end: cells.end,
        ...archive,
        state: textOf(cells.state),
        owner,
        sheets: Object.fromEntries(ids.filter(([, id]) => id !== undefined)),
      },
    ];
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
