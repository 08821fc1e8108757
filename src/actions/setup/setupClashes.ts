import type { Issue } from '../../core/issue';
import { isDemo } from '../../locales/isDemo';
import type { Draft } from '../../sheets/draftStore';
import { hasSheet } from '../../sheets/workbook';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { askedTabs } from '../../tabs/model/tab';
import { campaignName, sharedNames } from '../../tabs/newCampaign/compileCampaign';
import { unknownLessons } from '../desk/library';
import { type Desk, sameCode } from '../desk/openDesk';
import { missingShared } from './setupSteps';

/** What in the workbook stands in the way of a new campaign; empty when nothing does. */
export function setupClashes(context: CampaignContext, desk: Desk): Issue[] {
  const { code } = context.request;
  const taken = { path: 'code', values: { value: code } };
  if (desk.overview?.campaigns.some((campaign) => sameCode(campaign.code, code)))
    return [{ code: 'codeTaken', ...taken }];
  // What is deleted with one click must be the demo, whatever code a person chooses.
  if (isDemo(code) && context.request.name !== context.locale.demo.name)
    return [{ code: 'demoCode', ...taken }];
  if (desk.drafts.some((draft) => sameCode(draft.code, code)))
    return [{ code: 'draftExists', ...taken }];
  // Whoever came first is still making the shared tabs.
  if (desk.drafts.some(isMakingShared)) return [{ code: 'busy', path: 'request' }];
  const unknown = unknownLessons(context, desk);
  if (unknown.length > 0) return unknown;
  return newNames(context, desk)
    .filter(hasSheet)
    .map((name) => ({ code: 'tabTaken', path: 'code', values: { value: name } }));
}

/** Whether a draft still fills the shared tabs that it found missing. */
function isMakingShared(draft: Draft): boolean {
  const { done, names } = draft;
  const missing = names.length - ownNames(draft).length;
  return missing > 0 && done < 1 + missing;
}

/** Names of the sheets to make: the shared ones that are missing, then the campaign's. */
export function newNames({ request, locale }: CampaignContext, desk: Desk): string[] {
  const shared = sharedNames(locale);
  return [
    ...missingShared(desk).map((tab) => shared[tab]),
    ...askedTabs(request).map((tab) => campaignName(request.code, tab, locale)),
  ];
}

/** Names of the sheets that a draft makes for its campaign alone. */
export function ownNames({ code, names }: Pick<Draft, 'code' | 'names'>): string[] {
  return names.filter((name) => name.startsWith(`${code}·`));
}
