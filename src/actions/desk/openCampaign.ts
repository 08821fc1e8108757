import type { Issue } from '../../core/issue';
import type { Language } from '../../core/request/campaignRequest';
import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { readCell } from '../../sheets/readCells';
import { sheetById } from '../../sheets/workbook';
import { isNewer } from '../../tabs/isOlder';
import { readSignature } from '../../tabs/model/signature';
import type { CampaignTab, SharedTab, TabKind } from '../../tabs/model/tab';
import { type Desk, openDesk, overviewIssue, sameCode } from './openDesk';

export interface OpenCampaign {
  readonly desk: Desk;
  readonly overview: NonNullable<Desk['overview']>;
  readonly campaign: RegisteredCampaign;
}

/**
 * Finds a campaign by its code, with a read of 活动总览 alone: properties, which tell what is being made,
 * may be refused to an answer to an edit.
 */
export function registeredCampaign(
  code: string,
): Pick<OpenCampaign, 'overview' | 'campaign'> | { readonly issue: Issue } {
  const overview = openOverview();
  if (overview === 'damaged' || overview === 'newer') return { issue: overviewIssue(overview) };
  const campaign =
    overview === 'none' ? undefined : overview.campaigns.find((c) => sameCode(c.code, code));
  if (overview === 'none' || !campaign)
    return { issue: { code: 'noCampaign', path: 'code', values: { value: code } } };
  return { overview, campaign };
}

/** Finds a campaign by its code. */
export function openCampaign(code: string): OpenCampaign | { readonly issue: Issue } {
  const desk = openDesk();
  if ('issue' in desk) return desk;
  const { overview } = desk;
  const campaign = overview?.campaigns.find((c) => sameCode(c.code, code));
  if (!overview || !campaign)
    return { issue: { code: 'noCampaign', path: 'code', values: { value: code } } };
  return { desk, overview, campaign };
}

/** Reads a tab of a campaign, or one that all share; undefined when it is gone. */
export type ReadTab = <K extends CampaignTab | SharedTab>(kind: K) => OurTab<K> | undefined;

/** Reads tabs of a campaign and shared ones, each time anew; the shared ones alone without a campaign. */
export function tabsOf({ campaign, desk: { shared }, overview }: DeskWith): ReadTab {
  const own: Readonly<Record<string, number | undefined>> = campaign?.sheets ?? {};
  const all: Readonly<Record<string, number | undefined>> = shared;
  return (kind) => {
    const code = own[kind] === undefined ? '' : campaign?.code;
    return tabById(kind, own[kind] ?? all[kind], overview.language, code, shared);
  };
}

type DeskWith = Omit<OpenCampaign, 'campaign'> & Partial<Pick<OpenCampaign, 'campaign'>>;

/** A tab of a campaign, with one read; undefined when either is gone. */
export function campaignTab<K extends CampaignTab>(
  { overview }: Desk,
  code: string,
  kind: K,
): OurTab<K> | undefined {
  const campaign = overview?.campaigns.find((c) => sameCode(c.code, code));
  if (!overview || !campaign) return undefined;
  return tabById(kind, campaign.sheets[kind], overview.language, campaign.code);
}

/** A tab that is to be changed: absent when it was deleted, an Issue when it cannot be read. */
export function soundTab<K extends TabKind>(
  kind: K,
  id: number | undefined,
  language: Language,
  code = '',
): OurTab<K> | Issue | undefined {
  const sheet = sheetById(id);
  if (!sheet) return undefined;
  return tabById(kind, id, language, code) ?? unreadable(sheet);
}

/** Why a tab of ours cannot be read: a later version made it, or its hidden keys are gone. */
export function unreadable(sheet: GoogleAppsScript.Spreadsheet.Sheet): Issue {
  const code = isNewer(readSignature(readCell(sheet.getRange(1, 1)))) ? 'tabNewer' : 'tabDamaged';
  return { code, path: 'request', values: { value: sheet.getName() } };
}

export function isIssue(found: object | undefined): found is Issue {
  return found !== undefined && 'code' in found && 'path' in found;
}
