import type { Issue } from '../../core/issue';
import { LANGUAGES } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { type Draft, readDrafts } from '../../sheets/draftStore';
import { livingShared, sharedAmong } from '../../sheets/findShared';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview, overviewSheet } from '../../sheets/overviewSheet';
import { type SignedSheet, signedAmong, signedSheets } from '../../sheets/signedSheets';
import { sheetsNamed } from '../../sheets/workbook';
import type { SharedSheets } from '../../tabs/model/signature';

/** What of ours is in the workbook. */
export interface Desk {
  /** Absent while the workbook has none, or one that is still being made. */
  readonly overview?: OverviewSheet;
  /** Ids of the shared sheets that are there, those of unfinished drafts included. */
  readonly shared: SharedSheets;
  readonly drafts: readonly Draft[];
}

/** Looks at the workbook; an Issue when 活动总览 cannot be read. */
export function openDesk(): Desk | { readonly issue: Issue } {
  const overview = openOverview();
  if (overview === 'damaged' || overview === 'newer') return { issue: overviewIssue(overview) };
  if (overview !== 'none' && overview.isImported) return { issue: NOT_ADOPTED };
  const drafts = readDrafts();
  const made = Object.assign({}, ...drafts.map((draft) => draft.shared)) as SharedSheets;
  if (overview !== 'none')
    return { overview, shared: { ...livingShared({ ...made, ...overview.shared }) }, drafts };
  // Without drafts nothing of ours should be here: what is left of an older 活动总览 is used again.
  if (drafts.length > 0) return { shared: livingShared(made), drafts };
  const signed = signedSheets();
  return hasOverview(signed) ? { issue: NOT_ADOPTED } : { shared: sharedAmong(signed), drafts };
}

/** Why 活动总览 cannot be read. */
export function overviewIssue(state: 'damaged' | 'newer'): Issue {
  if (state === 'damaged') return { code: 'overviewDamaged', path: 'request' };
  const sheet = overviewSheet();
  return { code: 'tabNewer', path: 'request', values: { value: sheet?.getName() ?? '' } };
}

const NOT_ADOPTED: Issue = { code: 'notAdopted', path: 'request' };

/** 活动总览 is there though its name is not: an import may lose names. */
function hasOverview(signed: readonly SignedSheet[]): boolean {
  return signed.some(({ signature }) => signature.tab === 'overview');
}

/**
 * Whether the workbook is ours and its sheets have got other ids, or lost the name that they are found by. It is
 * asked whenever anyone opens a workbook: then 活动总览 is looked for by the names that it is given, and not
 * in every sheet.
 */
export function isImported(): boolean {
  const overview = openOverview();
  if (overview === 'damaged' || overview === 'newer') return false;
  if (overview !== 'none') return overview.isImported;
  const names = LANGUAGES.map((language) => localeOf(language).overview.tab);
  return hasOverview(signedAmong(sheetsNamed(names)));
}

/** The campaigns that are not archived: those that are checked, alerted and reminded of. */
export function campaignsUnderWay({ overview }: Pick<Desk, 'overview'>): RegisteredCampaign[] {
  return (overview?.campaigns ?? []).filter(({ isArchived }) => !isArchived);
}

/** Tells rows of archived campaigns from others, by their code. */
export function archivedCodes({ overview }: Pick<Desk, 'overview'>): (code: string) => boolean {
  const archived = (overview?.campaigns ?? []).filter(({ isArchived }) => isArchived);
  const codes = new Set(archived.map(({ code }) => code.toLowerCase()));
  return (code) => codes.has(code.toLowerCase());
}

/** Code of a campaign as it is compared: tab names differ in more than capitals. */
export function sameCode(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
