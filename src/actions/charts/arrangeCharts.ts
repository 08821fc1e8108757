import { chartedCampaigns } from '../../core/charts/chartedCampaigns';
import { changeChart, type LivingChart, livingCharts, removeChart } from '../../sheets/applyCharts';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewSheet';
import { chartMemoryText, readChartMemory } from '../../tabs/chartMemory';
import { type ChartPlace, chartPlaces, lastChartRow } from '../../tabs/chartPlaces';
import { CHARTS, type ChartKey } from '../../tabs/charts';
import { blockLayout } from '../../tabs/layout';
import { noteCharts } from './chartNote';
import { type CampaignCharts, drawMissing } from './drawMissing';
import { followPeople } from './followPeople';

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
  const before = chartMemoryText(memories);
  if (!options.again && isAsRemembered(wanted, memories)) return 0;
  if (before === '' && wanted.charted.length === 0) return 0;
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
    .map((campaign) => ({ ...campaign, start: time(campaign.start), end: time(campaign.end) }));
  const { charted, others } = chartedCampaigns(campaigns, time(overview.figure('today')));
  const own = new Map(overview.campaigns.map((campaign) => [campaign.code, campaign]));
  const of = ({ code }: { readonly code: string }) => own.get(code) as RegisteredCampaign;
  const at = (strip: number) =>
    chartPlaces(overview.layout, overview.lastUsedRow, { strip, charts: CHARTS.length });
  const ordered = again ? charted : inTheirStrips(charted, drawn);
  return {
    charted: ordered.map((campaign, i) => ({ campaign: of(campaign), places: at(i) })),
    others: others.map(of),
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

type Memories = ReturnType<typeof readChartMemory>;

/** Whether the same campaigns have charts as before, in the same places; then nothing is read. */
function isAsRemembered({ charted }: Wanted, memories: Memories): boolean {
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
  memories: Memories,
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

/** Charts hang on cells: the sheet reaches as far down as they do. */
function makeRoom({ sheet, layout }: OverviewSheet, charted: readonly CampaignCharts[]): void {
  const { lastRow } = blockLayout(layout);
  const missing = lastChartRow(charted.flatMap(({ places }) => places)) - lastRow;
  if (missing > 0) sheet.insertRowsAfter(lastRow, missing);
}

/**
 * Where campaigns were added, one call puts rows before all charts instead of one for each chart:
 * charts move with their cells. Gives the charts as they are then.
 */
function pushDown(
  { sheet }: OverviewSheet,
  charted: readonly CampaignCharts[],
  memories: Memories,
  living: readonly LivingChart[],
): readonly LivingChart[] {
  const known = charted.flatMap(({ campaign, places }) =>
    CHARTS.flatMap(({ key }, i) => {
      const memory = memories.get(campaign.code)?.get(key);
      return memory && !memory.isMoved ? [{ memory, place: places[i] as ChartPlace }] : [];
    }),
  );
  const first = Math.min(...known.map(({ memory }) => memory.row));
  const down = Math.min(...known.map(({ memory, place }) => place.row - memory.row));
  if (known.length === 0 || down <= 0) return living;
  sheet.insertRowsBefore(first, down);
  const pushed = <T extends ChartPlace>(at: T) =>
    at.row < first ? at : { ...at, row: at.row + down };
  for (const charts of memories.values())
    for (const [key, memory] of charts) charts.set(key, pushed(memory));
  return living.map(pushed);
}

function movePlaced(
  { sheet }: OverviewSheet,
  charted: readonly CampaignCharts[],
  memories: Memories,
  living: readonly LivingChart[],
): number {
  let moved = 0;
  for (const { campaign, places } of charted) {
    const known = memories.get(campaign.code) ?? new Map<ChartKey, never>();
    for (const [i, { key }] of CHARTS.entries()) {
      const memory = known.get(key);
      const chart = living.find(({ id }) => id === memory?.id);
      const place = places[i] as ChartPlace;
      if (!memory || memory.isMoved) continue;
      if (chart && !isAt(chart, place)) {
        changeChart(sheet, chart, { place });
        moved += 1;
      }
      memories.get(campaign.code)?.set(key, { ...memory, ...place });
    }
  }
  return moved;
}

function isAt(has: ChartPlace, place: ChartPlace): boolean {
  return has.row === place.row && has.column === place.column && has.x === place.x;
}
