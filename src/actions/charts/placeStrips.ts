import { changeChart, type LivingChart } from '../../sheets/applyCharts';
import type { OverviewSheet } from '../../sheets/overviewOf';
import { blockLayout } from '../../tabs/model/layout';
import type { ChartMemories } from '../../tabs/overview/chartMemory';
import { type ChartPlace, lastChartRow } from '../../tabs/overview/chartPlaces';
import { CHARTS } from '../../tabs/overview/charts';
import type { CampaignCharts } from './sketch';

/** Charts hang on cells: the sheet reaches as far down as they do. */
export function makeRoom(
  { sheet, layout }: OverviewSheet,
  charted: readonly CampaignCharts[],
): void {
  const { lastRow } = blockLayout(layout);
  const missing = lastChartRow(charted.flatMap(({ places }) => places)) - lastRow;
  if (missing > 0) sheet.insertRowsAfter(lastRow, missing);
}

/**
 * Where campaigns were added, one call puts rows before all charts instead of one for each chart:
 * charts move with their cells. Gives the charts as they are then.
 */
export function pushDown(
  { sheet }: OverviewSheet,
  charted: readonly CampaignCharts[],
  memories: ChartMemories,
  living: readonly LivingChart[],
): readonly LivingChart[] {
  const known = placed(charted, memories);
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

/** Moves the charts that stand elsewhere, a call each; gives how many. */
export function movePlaced(
  { sheet }: OverviewSheet,
  charted: readonly CampaignCharts[],
  memories: ChartMemories,
  living: readonly LivingChart[],
): number {
  let moved = 0;
  for (const { charts, key, memory, place } of placed(charted, memories)) {
    const chart = living.find(({ id }) => id === memory.id);
    if (chart && !isAt(chart, place)) {
      changeChart(sheet, chart, { place });
      moved += 1;
    }
    charts.set(key, { ...memory, ...place });
  }
  return moved;
}

/** The charts that we placed and nobody has moved, with where they are to be. */
function placed(charted: readonly CampaignCharts[], memories: ChartMemories) {
  return charted.flatMap(({ campaign, places }) =>
    CHARTS.flatMap(({ key }, i) => {
      const charts = memories.get(campaign.code);
      const memory = charts?.get(key);
      if (!charts || !memory || memory.isMoved) return [];
      return [{ charts, key, memory, place: places[i] as ChartPlace }];
    }),
  );
}

export function isAt(has: ChartPlace, place: ChartPlace): boolean {
  return has.row === place.row && has.column === place.column && has.x === place.x;
}
