import { type CreateResult, createCampaign as create } from './actions/createCampaign';

/**
 * Makes the tabs of a campaign and its row in the overview, from a CampaignRequest: all or nothing.
 * Gives `{ ok, code, sheets }`, or `{ ok: false, issues }` with a sentence each.
 */
export function createCampaign(request: unknown): CreateResult {
  return create(request);
}
