import { dailyShares } from '../core/dailyShares';
import { distribute } from '../core/distribute';
import { LONGEST_THRESHOLD } from '../core/threshold/parseThreshold';
import { thresholdSentence } from '../locales/thresholdSentence';
import type { CampaignContext } from './campaignContext';
import { metricCells, numberOrText } from './metricCells';
import { OUR_NOTE } from './ourNote';
import type { Row, Rows } from './planInput';
import { daysOf } from './planRows';

/** Days that the daily table has beyond those of the new campaign, for when it is made longer. */
const SPARE_DAYS = 10;

/** The rows of 执行监控 for a new campaign. */
export function monitorRows(context: CampaignContext): Rows {
  return {
    board: boardRows(context),
    slots: context.channels.map(({ platform }) => ({ cells: { platform } })),
    daily: dailyRows(context),
  };
}

function boardRows({ request, template, locale, personOf, platformsOf }: CampaignContext): Row[] {
  const texts: Readonly<Record<string, { threshold: string; action: string }>> =
    locale.scenarioTexts.board;
  const goalOf = new Map(request.goals.map((g) => [metricCells(g.metric, locale).name, g.target]));
  return template.board.flatMap(({ metric, text = metric, channels, target, owner }) => {
    const { name, unit, format, direction } = metricCells(metric, locale);
    const goal = channels ? undefined : goalOf.get(name);
    const platforms = channels ? platformsOf(channels) : [locale.words.allPlatforms];
    const threshold = texts[text]?.threshold ?? '';
    const said = thresholdSentence(threshold, unit, locale);
    return platforms.map((platform) => ({
      cells: {
        metric: name,
        platform,
        unit,
        target: goal === undefined ? (target ?? null) : numberOrText(goal, unit),
        threshold,
        direction,
        noted: notedText(threshold, unit),
        owner: personOf(owner),
        action: texts[text]?.action ?? null,
      },
      formats: { target: format, live: format },
      ...(said ? { notes: { threshold: OUR_NOTE + said } } : {}),
    }));
  });
}

/** What the hidden column remembers to be noted at a row: its threshold, and marks after it. */
export function notedText(threshold: string, unit: string, marks: readonly string[] = []): string {
  return [threshold.slice(0, LONGEST_THRESHOLD + 1), unit, ...marks].join('|');
}

/** A row a day; the GMV goal is split over them, so that they add up to it exactly. */
function dailyRows({ request, template, locale, phases }: CampaignContext): Row[] {
  const gmv = request.goals.find((g) => metricCells(g.metric, locale).key === 'gmv');
  const goal = numberOrText(gmv?.target, '万元');
  const shares = dailyShares(daysOf(phases), template.curve);
  const parts = typeof goal === 'number' ? distribute(goal, shares, 2) : undefined;
  const targets = parts && 'value' in parts ? parts.value : [];
  return Array.from({ length: shares.length + SPARE_DAYS }, (_, i) => ({
    cells: {
      date: { formula: `IF([plan!@start]+${i}>[plan!@end],"",[plan!@start]+${i})` },
      target: targets[i] ?? null,
    },
  }));
}
