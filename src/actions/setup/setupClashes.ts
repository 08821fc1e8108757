import type { Issue } from '../../core/issue';
import type { Draft } from '../../sheets/draftStore';
import { hasSheet } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { CAMPAIGN_TABS } from '../../tabs/model/tab';
import { campaignNames, sharedNames } from '../../tabs/newCampaign/compileCampaign';
import { unknownLessons } from '../desk/library';
import { type Desk, sameCode } from '../desk/openDesk';
import { missingShared } from './setupSteps';

/** What in the workbook stands in the way of a new campaign; empty when nothing does. */
export function setupClashes(context: CampaignContext, desk: Desk): Issue[] {
  const { request, locale } = context;
  const { code } = request;
  const taken = { path: 'code', values: { value: code } };
  if (desk.overview?.campaigns.some((campaign) => sameCode(campaign.code, code)))
    return [{ code: 'codeTaken', ...taken }];
  if (desk.drafts.some((draft) => sameCode(draft.code, code)))
    return [{ code: 'draftExists', ...taken }];
  // Whoever came first is still making the shared tabs.
  if (desk.drafts.some(isMakingShared)) return [{ code: 'busy', path: 'request' }];
  const unknown = unknownLessons(context, desk);
  if (unknown.length > 0) return unknown;
  return newNames(code, desk, locale)
    .filter(hasSheet)
    .map((name) => ({ code: 'tabTaken', path: 'code', values: { value: name } }));
}

/** Whether a draft still fills the shared tabs that it found missing. */
function isMakingShared({ done, names }: Draft): boolean {
  const missing = names.length - CAMPAIGN_TABS.length;
  return missing > 0 && done < 1 + missing;
}

/** Names of the sheets to make: the shared ones that are missing, then the campaign's. */
export function newNames(code: string, desk: Desk, locale: CampaignContext['locale']): string[] {
  const shared = sharedNames(locale);
  return [
    ...missingShared(desk).map((tab) => shared[tab]),
    ...Object.values(campaignNames(code, locale)),
  ];
}
