import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { arrangeCharts } from './arrangeCharts';

/**
 * Arranges the charts after a campaign was made, whose row 活动总览 did not have yet when it was read.
 * They never stand in the way of what a person asked for: what the service refuses is left for the
 * next edit of 活动总览 or a recheck.
 */
export function showCharts(overview: OverviewSheet, made: RegisteredCampaign): void {
  try {
    const campaigns = [...overview.campaigns, made];
    const lastUsedRow = Math.max(overview.lastUsedRow, made.row);
    arrangeCharts({ ...overview, campaigns, lastUsedRow });
  } catch (error) {
    Logger.log(`charts: ${error}`);
  }
}
