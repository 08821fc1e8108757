import type { Issue } from '../core/issue';
import { type Draft, readDrafts } from '../sheets/draftStore';
import { findShared, livingShared } from '../sheets/findShared';
import { type OverviewSheet, openOverview, type RegisteredCampaign } from '../sheets/overviewSheet';
import type { SharedSheets } from '../tabs/signature';

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
  if (overview === 'damaged') return { issue: { code: 'overviewDamaged', path: 'request' } };
  const drafts = readDrafts();
  const made = Object.assign({}, ...drafts.map((draft) => draft.shared)) as SharedSheets;
  if (overview !== 'none')
    return { overview, shared: { ...livingShared({ ...made, ...overview.shared }) }, drafts };
  // Without drafts nothing of ours should be here: what is left of an older 活动总览 is used again.
  return { shared: drafts.length > 0 ? livingShared(made) : findShared(), drafts };
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
