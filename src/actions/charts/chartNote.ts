import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import type { OverviewSheet, RegisteredCampaign } from '../../sheets/overviewOf';
import { writeFigure } from '../../sheets/writeFigure';
import { type ChartMemories, chartMemoryText } from '../../tabs/overview/chartMemory';
import { NO_CAMPAIGN } from '../../tabs/overview/overview';

/** Names at the top of 活动总览 the campaigns without charts, and notes in a hidden cell what was drawn. */
export function noteCharts(
  overview: OverviewSheet,
  others: readonly RegisteredCampaign[],
  memories: ChartMemories,
): void {
  const { language, figure } = overview;
  const { charts } = localeOf(language);
  const campaigns = others.map(({ code }) => code).join(charts.separator);
  const cells = {
    uncharted: campaigns === '' ? NO_CAMPAIGN : fillIn(charts.others, { campaigns }),
    charts: chartMemoryText(memories),
  };
  for (const key of ['uncharted', 'charts'] as const) {
    const text = cells[key];
    if (String(figure(key) ?? '') !== text) writeFigure(overview, key, text);
  }
}
