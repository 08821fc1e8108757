import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';
import { ratioFactor } from '../quantity/ratioFactor';

/** A figure that 数据记录 holds of a platform. */
export interface LoggedFigure {
  /** Serial day. */
  readonly date: number;
  /** Time of the slot as a fraction of the day; undefined where it has none. */
  readonly slot: number | undefined;
  readonly platform: string;
  readonly metric: MetricKey;
  readonly value: number;
  /** It was typed on the board: a row of it is not what its own figure comes to. */
  readonly isOfBoard?: boolean;
}

/** What a slot brought, by metric, of a platform or of all that report; undefined while some is awaited. */
export type SlotTotals = (metric: MetricKey, platform?: string) => number | undefined;

/** Slots are minutes apart at least. */
const SAME_SLOT = 1 / 2880;

/**
 * Figures of a slot over its platforms: sums, and ratios as numerator ÷ denominator of the platforms
 * that have both. A total waits for every platform that has ever reported the metric, and for those
 * that have reported nothing yet: what is not there is no 0. `log` is that of the campaign.
 */
export function slotTotals(
  log: readonly LoggedFigure[],
  now: { readonly day: number; readonly slot: number; readonly platforms: readonly string[] },
): SlotTotals {
  const platforms = new Set(now.platforms);
  const reports = new Map<string, Set<MetricKey>>([...platforms].map((p) => [p, new Set()]));
  const [fresh, reported] = [new Map<string, number>(), new Map<string, number>()];
  for (const { date, slot, platform, metric, value, isOfBoard } of log) {
    reports.get(platform)?.add(metric);
    if (date !== now.day || slot === undefined || Math.abs(slot - now.slot) >= SAME_SLOT) continue;
    fresh.set(`${metric} ${platform}`, value);
    if (!isOfBoard && platforms.has(platform)) reported.set(`${metric} ${platform}`, value);
  }
  const sum = (metrics: readonly MetricKey[], platform?: string): number[] | undefined => {
    const asked = platform === undefined ? [...platforms] : [platform];
    const counted = asked.filter((p) => mayReport(reports.get(p), metrics));
    if (counted.length === 0) return undefined;
    const sums = metrics.map(() => 0);
    for (const p of counted)
      for (const [i, metric] of metrics.entries()) {
        const value = fresh.get(`${metric} ${p}`);
        if (value === undefined) return undefined;
        sums[i] = (sums[i] as number) + value;
      }
    return sums;
  };
  return (key, platform) => {
    const metric: Metric = METRICS[key];
    if (metric.kind === 'cumulative')
      return platform === undefined ? sum([key])?.[0] : reported.get(`${key} ${platform}`);
    if (!metric.ratio) return undefined;
    const [over, under] = sum(metric.ratio as readonly MetricKey[], platform) ?? [];
    return over === undefined || !under ? undefined : (over / under) * ratioFactor(key);
  };
}

function mayReport(
  has: ReadonlySet<MetricKey> | undefined,
  metrics: readonly MetricKey[],
): boolean {
  return has !== undefined && (has.size === 0 || metrics.every((metric) => has.has(metric)));
}
