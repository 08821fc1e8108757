import type { AlertLevel } from '../../core/alerts/alertTransitions';

/** Levels of the alerts that are open in 预警记录, by campaign, metric and platform. */
export type OpenAlerts = ReadonlyMap<string, AlertLevel>;

export function alertKey(campaign: string, metric: string, platform: string): string {
  return [campaign.toLowerCase(), metric, platform].join('\u0000');
}

/** Campaign (in small letters), metric and platform of a key. */
export function partsOfKey(key: string): string[] {
  return key.split('\u0000');
}
