import { readForm } from '../form/form';
import type { Issues } from '../issue';
import { type CampaignRequest, campaignRequestForm } from './campaignRequest';
import { checkCampaignRequest } from './checkCampaignRequest';

export type ReadRequest = { readonly request: CampaignRequest } | Issues;

/**
 * Reads a campaign request that may be anything: gives the request, or all Issues at once. Fields
 * that have their form are checked against each other even when others have not.
 */
export function readCampaignRequest(input: unknown): ReadRequest {
  const read = readForm(campaignRequestForm, input);
  if ('value' in read) {
    const issues = checkCampaignRequest(read.value);
    return issues.length > 0 ? { issues } : { request: read.value };
  }
  const malformed = new Set(read.issues.map(({ path }) => path.split(/[.[]/)[0]));
  const fields = Object.entries(Object(input)).filter(([key]) => !malformed.has(key));
  const sound = Object.fromEntries(fields) as Partial<CampaignRequest>;
  return { issues: [...read.issues, ...checkCampaignRequest(sound)] };
}
