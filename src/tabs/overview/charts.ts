import type { Locale } from '../../locales/zh-CN/locale';
import { PALETTE } from '../model/palette';
import type { CampaignTab } from '../model/tab';

export type ChartKey = keyof Locale['charts']['title'];

/** A column that a chart draws, by the hidden one beside it if it has one; see `drawn` of columns. */
export interface ChartSeries {
  readonly column: string;
  readonly color: string;
  /** What is planned is dashed, so that it is told apart without colour. */
  readonly dashed?: true;
  /** Values stand at their bars. */
  readonly labelled?: true;
}

/**
 * A chart of a campaign as data. It shows one block of one of the campaign's tabs, from its header
 * to its last filled row. Title and unit lie in the locale under `charts`.
 */
export interface Chart {
  readonly key: ChartKey;
  readonly type: 'line' | 'bar' | 'pie';
  readonly tab: CampaignTab;
  readonly block: string;
  /** Column of the labels along the axis, or of the slices; drawn by the hidden one beside it if it has one. */
  readonly labels: string;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Format of the value axis; as the cells are when absent. */
  readonly format?: string;
  /** Rows are shown as long as this column holds the word; all that are filled when absent. */
  readonly only?: { readonly column: string; readonly word: 'allPlatforms' };
}

const { actual, planned } = PALETTE.chart;

/** The charts of a campaign, in the order in which they stand. */
export const CHARTS: readonly Chart[] = [
  {
    key: 'gmv',
    type: 'line',
    tab: 'monitor',
    block: 'daily',
    labels: 'date',
    series: [
      { column: 'cumTarget', color: planned, dashed: true },
      { column: 'cumActual', color: actual },
    ],
    format: '#,##0',
  },
  {
    key: 'attainment',
    type: 'bar',
    tab: 'retro',
    block: 'attainment',
    labels: 'metric',
    series: [{ column: 'rate', color: actual, labelled: true }],
    format: '0%',
    only: { column: 'platform', word: 'allPlatforms' },
  },
  {
    key: 'roi',
    type: 'bar',
    tab: 'retro',
    block: 'channels',
    labels: 'channel',
    series: [{ column: 'roi', color: actual, labelled: true }],
  },
  {
    key: 'budget',
    type: 'pie',
    tab: 'plan',
    block: 'budget',
    labels: 'category',
    series: [{ column: 'amount', color: actual }],
  },
  {
    key: 'tasks',
    type: 'line',
    tab: 'monitor',
    block: 'taskCurve',
    labels: 'date',
    series: [
      { column: 'due', color: planned, dashed: true },
      { column: 'done', color: actual },
    ],
    format: '0',
  },
  dayRatio('conversion', '0.0%'),
  dayRatio('basket', '0'),
  dayRatio('clickRate', '0.0%'),
];

/** A ratio by day, of the platform that people chose, which the name of its line says. */
function dayRatio(key: 'clickRate' | 'conversion' | 'basket', format: string): Chart {
  const series = [{ column: key, color: actual }] as const;
  return { key, type: 'line', tab: 'monitor', block: 'daily', labels: 'date', series, format };
}

/** Tabs that the charts show. */
export const CHARTED_TABS: readonly CampaignTab[] = [...new Set(CHARTS.map(({ tab }) => tab))];
