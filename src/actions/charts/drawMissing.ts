import { changeChart, drawChart, type LivingChart, livingCharts } from '../../sheets/applyCharts';
import type { OverviewSheet } from '../../sheets/overviewOf';
import type { Area } from '../../tabs/model/area';
import type { ChartMemories, ChartMemory } from '../../tabs/overview/chartMemory';
import { chartOptions, chartTitle } from '../../tabs/overview/chartPlan';
import type { ChartKey } from '../../tabs/overview/charts';
import { type CampaignCharts, rangesOf, rowsOf, type Sketch, sketchesOf } from './sketch';

interface Drawing {
  readonly overview: OverviewSheet;
  readonly charts: readonly CampaignCharts[];
  readonly memories: ChartMemories;
  readonly living: readonly LivingChart[];
  readonly again?: boolean;
}

/**
 * Draws the charts that were never drawn, or that an earlier run drew and could not remember; gives
 * how many charts it changed. `again` also draws those that people deleted, and lets the others
 * show as many rows as are filled now, unless people have changed what they show.
 */
export function drawMissing(drawing: Drawing): number {
  const { overview, memories, living, again } = drawing;
  const sketches = drawing.charts.flatMap((charts) => sketchesOf(charts, drawing));
  let changes = 0;
  const drawn: Sketch[] = [];
  for (const sketch of sketches) {
    const memory = memories.get(sketch.campaign.code)?.get(sketch.chart.key);
    const here = memory ? living.find(({ id }) => id === memory.id) : titled(sketch, drawing);
    if (here && !memory) remember(sketch, here, memories);
    else if (here && memory) changes += showMore(sketch, here, { memory, overview, memories });
    else if (!memory || again) {
      drawChart(overview.sheet, {
        type: sketch.chart.type,
        options: chartOptions(sketch.chart, sketch.campaign.code, overview.locale),
        ranges: rangesOf(sketch),
        place: sketch.place,
      });
      drawn.push(sketch);
    }
  }
  if (drawn.length > 0) rememberDrawn(drawn, drawing);
  return changes + drawn.length;
}

/** A chart with our title that nothing is known of: its run broke off before it was noted. */
function titled({ chart, campaign }: Sketch, { overview, living, memories }: Drawing) {
  const known = new Set([...memories.values()].flatMap((m) => [...m.values()].map(({ id }) => id)));
  const title = chartTitle(chart, campaign.code, overview.locale);
  return living.find((c) => c.title === title && !known.has(c.id));
}

interface Known {
  readonly memory: ChartMemory;
  readonly overview: OverviewSheet;
  readonly memories: Drawing['memories'];
}

function showMore(sketch: Sketch, here: LivingChart, known: Known): number {
  const { areas, earlier, tab } = sketch;
  const rows = rowsOf(areas);
  const isIn = (columns: readonly Area[]) =>
    here.shows.length === columns.length &&
    here.shows.every(
      (shown, i) =>
        shown.sheet === tab.signature.sheet &&
        shown.row === columns[i]?.row &&
        shown.column === columns[i]?.column &&
        shown.rows === known.memory.rows,
    );
  const isRight = isIn(areas) && rows === known.memory.rows;
  if (isRight || ![areas, ...earlier].some(isIn)) return 0;
  // It may have been moved since it was read: what is remembered is where it stands.
  changeChart(known.overview.sheet, here, { place: known.memory, ranges: rangesOf(sketch) });
  known.memories.get(sketch.campaign.code)?.set(sketch.chart.key, { ...known.memory, rows });
  return 1;
}

/**
 * New charts get their ids from the service: they are found by their titles, which are unique, or
 * where titles cannot be read by the order in which they were drawn.
 */
function rememberDrawn(drawn: readonly Sketch[], drawing: Drawing): void {
  const before = new Set(drawing.living.map(({ id }) => id));
  const made = livingCharts(drawing.overview.sheet).filter(({ id }) => !before.has(id));
  const inOrder = made.length === drawn.length ? made : [];
  for (const [i, sketch] of drawn.entries()) {
    const here = titled(sketch, { ...drawing, living: made }) ?? inOrder[i];
    if (here) remember(sketch, here, drawing.memories);
  }
}

function remember(
  { chart, campaign, areas, place }: Sketch,
  { id }: LivingChart,
  memories: Drawing['memories'],
): void {
  const own = memories.get(campaign.code) ?? new Map<ChartKey, ChartMemory>();
  memories.set(
    campaign.code,
    own.set(chart.key, { id, ...place, rows: rowsOf(areas), isMoved: false }),
  );
}
