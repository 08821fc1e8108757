import { chartedCampaigns } from '../../core/charts/chartedCampaigns';
import { type LivingChart, livingCharts, removeChart } from '../../sheets/applyCharts';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { type ChartMemories, readChartMemory } from '../../tabs/overview/chartMemory';
import { type ChartPlace, chartPlaces } from '../../tabs/overview/chartPlaces';
import { CHARTS } from '../../tabs/overview/charts';
import { noteCharts } from './chartNote';
import { drawMissing } from './drawMissing';
import { followPeople } from './followPeople';
import { isAt, makeRoom, movePlaced, pushDown } from './placeStrips';
import type { CampaignCharts } from './sketch';

export interface ArrangeOptions {
  /** Draws those again that people have deleted, and lets charts show rows that were added. */
  readonly again?: boolean;
  /** A campaign that is about to go. */
  readonly without?: string;
}

/**
 * Brings the charts on 活动总览 into the state that its rows ask for: a strip below the rows for each
 * campaign under way, none for the others. Charts of people's own are not touched, and those of ours
 * that they moved stay where they are. A strip keeps its place until `again` puts all in order. A
 * second run changes nothing; gives how many charts it made, moved or removed.
 */
export function arrangeCharts(overview: OverviewSheet, options: ArrangeOptions = {}): number {
  const { sheet } = overview;
  const memories = readChartMemory(overview.figure('charts'));
  const wanted = wantedCharts(overview, options, [...memories.keys()]);
  if (!options.again && isAsRemembered(wanted, memories)) return 0;
  if (memories.size === 0 && wanted.charted.length === 0) return 0;
  const living = livingCharts(sheet);
  followPeople(memories, living);
  const removed = removeStale(overview, memories, wanted.charted, living);
  makeRoom(overview, wanted.charted);
  const pushed = pushDown(overview, wanted.charted, memories, living);
  const moved = movePlaced(overview, wanted.charted, memories, pushed);
  const drawing = { overview, charts: wanted.charted, memories, living: pushed, ...options };
  const drawn = drawMissing(drawing);
  noteCharts(overview, wanted.others, memories);
  return removed + moved + drawn;
}

interface Wanted {
  readonly charted: readonly CampaignCharts[];
  readonly others: readonly RegisteredCampaign[];
}

function wantedCharts(
  overview: OverviewSheet,
  { again, without }: ArrangeOptions,
  drawn: readonly string[],
): Wanted {
  const campaigns = overview.campaigns
    .filter(({ code }) => code !== without)
    .map((campaign) => ({
      campaign,
      code: campaign.code,
      isArchived: campaign.isArchived,
      start: time(campaign.start),
      end: time(campaign.end),
    }));
  const { charted, others } = chartedCampaigns(campaigns, time(overview.figure('today')));
  const at = (strip: number) =>
    chartPlaces(overview.layout, overview.lastUsedRow, { strip, charts: CHARTS.length });
  const ordered = again ? charted : inTheirStrips(charted, drawn);
  return {
    charted: ordered.map(({ campaign }, i) => ({ campaign, places: at(i) })),
    others: others.map(({ campaign }) => campaign),
  };
}

/** Campaigns that have a strip keep it; a new one takes that of one that goes, or the next. */
function inTheirStrips<T extends { readonly code: string }>(
  wanted: readonly T[],
  drawn: readonly string[],
): T[] {
  const added = wanted.filter(({ code }) => !drawn.includes(code));
  const kept = drawn.flatMap((code) => wanted.find((w) => w.code === code) ?? added.shift() ?? []);
  return [...kept, ...added];
}

function time(cell: unknown): number | undefined {
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : undefined;
}

/** Whether the same campaigns have charts as before, in the same places; then nothing is read. */
function isAsRemembered({ charted }: Wanted, memories: ChartMemories): boolean {
  const same = charted.every(({ campaign, places }) => {
    const known = memories.get(campaign.code);
    return CHARTS.every(({ key }, i) => {
      const memory = known?.get(key);
      return memory && (memory.isMoved || isAt(memory, places[i] as ChartPlace));
    });
  });
  return same && memories.size === charted.length;
}

function removeStale(
  { sheet }: OverviewSheet,
  memories: ChartMemories,
  charted: readonly CampaignCharts[],
  living: readonly LivingChart[],
): number {
  const stay = new Set(charted.map(({ campaign }) => campaign.code));
  let removed = 0;
  for (const [code, charts] of [...memories]) {
    if (stay.has(code)) continue;
    const ids = new Set([...charts.values()].map(({ id }) => id));
    for (const chart of living.filter(({ id }) => ids.has(id))) {
      removeChart(sheet, chart);
      removed += 1;
    }
    memories.delete(code);
  }
  return removed;
}
