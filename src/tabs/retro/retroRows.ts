import { goalGroups } from '../../core/retro/goalGroup';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { actualFormula, ownActualFormula } from '../model/actualFormula';
import { planGoal, sumWhere } from '../model/formulas';
import { metricCells } from '../model/metricCells';
import { floorPlatforms } from '../plan/floorGoals';
import { measuredBy } from '../plan/planFigures';
import { closingRows, comparisonRows, scoreRows } from './retroReviewRows';

/** The rows of 复盘报告 for a new campaign: its goals, GMV by channel, and the paid channels. */
export function retroRows(context: CampaignContext): Rows {
  return {
    attainment: [...goalRows(context), ...platformRows(context)],
    score: scoreRows(context),
    channels: channelRows(context),
    comparison: comparisonRows(context),
    closings: closingRows(context),
  };
}

function goalRows(context: CampaignContext): Row[] {
  const { request, locale, settings } = context;
  // A floor is kept or not: it is no part of the score.
  const scored = request.goals.map(({ metric, eachPlatform }) =>
    eachPlatform ? undefined : metricCells(metric, locale).key,
  );
  const groups = goalGroups(scored);
  return request.goals.flatMap(({ metric, target, eachPlatform }, i) => {
    const cells = metricCells(metric, locale, target, settings.ownMetrics);
    const { key, name, unit, format, direction, addsUp } = cells;
    const measured = measuredBy(key, settings);
    const group = groups[i];
    const here = eachPlatform ? ['[platform]'] : [];
    const platforms = eachPlatform ? floorPlatforms(context) : [locale.words.allPlatforms];
    return platforms.map((platform) => ({
      cells: {
        metric: name,
        target: { formula: planGoal('target') },
        actual: {
          formula: measured
            ? actualFormula(measured, ...here)
            : ownActualFormula(unit, addsUp, ...here),
        },
        platform,
        unit: unit || null,
        direction,
        group: group ? locale.words.goalGroup[group] : null,
      },
      formats: { target: format, actual: format },
    }));
  });
}

function platformRows({ request, locale, channels }: CampaignContext): Row[] {
  const { name, unit, format, direction } = metricCells('gmv', locale);
  return channels
    .filter((_, i) => (request.channels[i]?.share ?? 0) > 0)
    .map(({ platform }) => ({
      cells: {
        metric: name,
        target: {
          formula: sumWhere(
            '[plan!split.target:]',
            ['[plan!split.item:]', '[platform]'],
            ['[plan!split.dimension:]', '["words.dimension.channel"]'],
          ),
        },
        actual: { formula: actualFormula('gmv', '[platform]') },
        platform,
        unit,
        direction,
      },
      formats: { target: format, actual: format },
    }));
}

function channelRows({ template, locale, platformsOf }: CampaignContext): Row[] {
  const paid = template.promotionChannels
    .filter(({ channels }) => platformsOf(channels).length > 0)
    .map(({ key }) => locale.words.promotionChannel[key]);
  return [...paid, ...platformsOf(['private', 'offline'])].map((channel) => ({
    cells: { channel },
  }));
}
