import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import type { Area } from '../../tabs/model/area';
import type { ChartMemories } from '../../tabs/overview/chartMemory';
import type { ChartPlace } from '../../tabs/overview/chartPlaces';
import { type ChartAreas, chartAreas } from '../../tabs/overview/chartPlan';
import { CHARTED_TABS, CHARTS, type Chart } from '../../tabs/overview/charts';

/** A campaign and where its charts stand, in the order of CHARTS. */
export interface CampaignCharts {
  readonly campaign: RegisteredCampaign;
  readonly places: readonly ChartPlace[];
}

/** A chart to be, with the tab and the areas that it shows. */
export interface Sketch extends ChartAreas {
  readonly chart: Chart;
  readonly campaign: RegisteredCampaign;
  readonly place: ChartPlace;
  readonly tab: OurTab;
}

interface Known {
  readonly overview: OverviewSheet;
  readonly memories: ChartMemories;
  readonly again?: boolean;
}

/** Only tabs of campaigns that need it are read: those that lack a chart, all of them `again`. */
export function sketchesOf(
  { campaign, places }: CampaignCharts,
  { overview, memories, again }: Known,
): Sketch[] {
  const known = memories.get(campaign.code);
  if (!again && CHARTS.every(({ key }) => known?.has(key))) return [];
  const tabs = new Map(
    CHARTED_TABS.map((kind) => [
      kind,
      tabById(kind, campaign.sheets[kind], overview.language, campaign.code),
    ]),
  );
  return CHARTS.flatMap((chart, i) => {
    const tab = tabs.get(chart.tab);
    if (!tab) return [];
    const areas = chartAreas(chart, tab.layout, tab.values, overview.locale);
    return [{ chart, campaign, place: places[i] as ChartPlace, tab, ...areas }];
  });
}

export function rangesOf({ tab, areas }: Sketch) {
  return areas.map(({ row, column, rows, columns }) =>
    tab.sheet.getRange(row, column, rows, columns),
  );
}

export const rowsOf = (areas: readonly Area[]): number => areas[0]?.rows ?? 0;
