import { momentText } from '../clock/momentText';
import type { Candidate } from './candidate';

/** An alert of the campaign; moments are serial days with time, `resolved` undefined while it is open. */
export interface RetroAlert {
  readonly metric: string;
  readonly platform: string;
  readonly isCritical: boolean;
  readonly time: number;
  readonly resolved: number | undefined;
  readonly action: string;
  readonly handler: string;
  /** Why, where the board says it. */
  readonly cause: string;
}

const MINUTES = 1440;
/** A critical alert comes before any warning, however long that stood. */
const CRITICAL = 1e6;

/**
 * Metrics that were on alert, each once: how often, how long altogether, how grave. One that is open counts
 * until `until`, the end of the campaign or now.
 */
export function alertCandidates(alerts: readonly RetroAlert[], until: number): Candidate[] {
  const metrics = new Map<string, RetroAlert[]>();
  for (const alert of alerts) {
    const key = `alert:${alert.metric}:${alert.platform}`;
    metrics.set(key, [...(metrics.get(key) ?? []), alert]);
  }
  return [...metrics].map(([key, own]): Candidate => {
    const [first] = [...own].sort((a, b) => a.time - b.time) as [RetroAlert];
    const last = own[own.length - 1] as RetroAlert;
    const length = ({ time, resolved }: RetroAlert) => Math.max(0, (resolved ?? until) - time);
    const minutes = Math.round(own.reduce((sum, alert) => sum + length(alert), 0) * MINUTES);
    const isCritical = own.some((alert) => alert.isCritical);
    const { metric, platform, action, handler, cause } = last;
    return {
      key,
      source: 'alert',
      side: 'misses',
      kind: own.some(({ resolved }) => resolved === undefined) ? 'alertOpen' : 'alert',
      weight: minutes + (isCritical ? CRITICAL : 0),
      values: {
        metric,
        platform,
        count: own.length,
        minutes,
        since: momentText(first.time),
        level: isCritical ? 'critical' : 'warning',
      },
      cause,
      action,
      owner: handler,
    };
  });
}
