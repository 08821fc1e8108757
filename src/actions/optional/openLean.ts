import type { Issue } from '../../core/issue';
import { type OpenCampaign, openCampaign } from '../desk/openCampaign';

/** A campaign whose optional tabs may come and go; those of an archived one are put away. */
export function openLean(code: string): OpenCampaign | { readonly issue: Issue } {
  const open = openCampaign(code);
  if ('issue' in open || !open.campaign.isArchived) return open;
  return { issue: { code: 'isArchived', path: 'code', values: { value: code } } };
}
