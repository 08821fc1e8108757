import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { thresholdSentence } from '../../locales/thresholdSentence';
import type { BoardTemplate } from '../../templates/scenarioTemplate';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { planGoal } from '../model/formulas';
import { metricCells } from '../model/metricCells';
import type { Cell } from '../model/operation';
import { OUR_NOTE } from '../model/ourNote';
import { floorPlatforms } from '../plan/floorGoals';
import { goalTarget } from '../plan/goalTarget';
import { notedText } from './notedText';

type Goal = CampaignContext['request']['goals'][number];

/** A row of the board for each goal, floor and figure to watch. */
export function boardRows(context: CampaignContext, platforms: readonly Row[]): Row[] {
  const { request, template, locale, platformsOf } = context;
  const { ownMetrics } = context.settings;
  // The goal of a figure that grows through the day is for the whole campaign, the board's for a day.
  const goalOf = new Map(
    request.goals.flatMap((goal) => {
      const { key, name, addsUp } = metricCells(goal.metric, locale, goal.target, ownMetrics);
      const known: Metric | undefined = key && METRICS[key];
      return known?.paced || (!key && addsUp) ? [] : [[name, goal] as const];
    }),
  );
  const onBoard = new Set(template.board.map(({ metric }) => metricCells(metric, locale).name));
  const isFloor = new Set(
    request.goals.flatMap(({ metric, eachPlatform }) =>
      eachPlatform ? [metricCells(metric, locale).name] : [],
    ),
  );
  const own = request.goals.filter(({ metric, eachPlatform }) => {
    if (eachPlatform) return false;
    const { key, name } = metricCells(metric, locale);
    const known: Metric | undefined = key && METRICS[key];
    return !known || (known.foundOut && !onBoard.has(name));
  });
  const watched = template.board.flatMap((row): Row[] => {
    const { name } = metricCells(row.metric, locale);
    if (isFloor.has(name)) return [];
    if (!row.channels)
      return [boardRow(row, name, locale.words.allPlatforms, context, goalOf.get(name))];
    const platforms = platformsOf(row.channels);
    const [first] = platforms;
    const stocked = row.metric === 'stock' && first ? stockRows(row, first, context) : [];
    return stocked.length > 0
      ? stocked
      : platforms.map((platform) => boardRow(row, name, platform, context));
  });
  return [
    ...watched,
    ...request.goals
      .filter(({ eachPlatform }) => eachPlatform)
      .flatMap((goal) => floorRows(goal, context, platforms)),
    ...own.map((goal) => ownRow(goal, context, goalOf.has(metricCells(goal.metric, locale).name))),
  ];
}

/** A floor is judged on each platform, by who reports its figures; the line follows the goal. */
function floorRows(goal: Goal, context: CampaignContext, platforms: readonly Row[]): Row[] {
  const { floor } = context.locale.plan;
  const texts: Readonly<Record<string, { action: string } | undefined>> =
    context.locale.scenarioTexts.board;
  const { ownMetrics } = context.settings;
  const { direction } = metricCells(goal.metric, context.locale, goal.target, ownMetrics);
  const isLower = direction === context.locale.monitor.marks.lower;
  const threshold = isLower ? floor.above : floor.below;
  return floorPlatforms(context).map((platform) => {
    const reporter = platforms.find(({ cells }) => cells.platform === platform);
    const { cells, ...row } = ownRow(goal, context, true);
    const owner = reporter?.cells.owner || cells.owner || null;
    const action = texts[metricCells(goal.metric, context.locale).key ?? '']?.action ?? null;
    const noted = notedText(threshold, String(cells.unit ?? ''));
    return { ...row, cells: { ...cells, platform, threshold, noted, owner, action } };
  });
}

/** What a team counts itself or finds out is to be reported as well, or its goal has no actual value. */
function ownRow(
  { metric, target }: Goal,
  { locale, personOf, settings }: CampaignContext,
  isForDay: boolean,
): Row {
  const own = metricCells(metric, locale, target, settings.ownMetrics);
  const { name, unit, format, direction } = own;
  return {
    cells: {
      metric: name,
      platform: locale.words.allPlatforms,
      unit: unit || null,
      target: isForDay ? { formula: planGoal('target') } : null,
      direction,
      noted: notedText('', unit),
      owner: personOf('projectLead'),
    },
    formats: { target: format, live: format },
  };
}

/** Every product that has a stop line is watched by it: 库存余量(爆款T恤). */
function stockRows(row: BoardTemplate, platform: string, context: CampaignContext): Row[] {
  const { request, locale } = context;
  const { open, close } = locale.monitor.product;
  return (request.products ?? []).flatMap(({ name: product, stopLine }) => {
    if (stopLine === undefined) return [];
    const name = metricCells(row.metric, locale).name + open + product + close;
    return [boardRow(row, name, platform, context, undefined, stopLine)];
  });
}

function boardRow(
  { metric, text = metric, target, owner }: BoardTemplate,
  name: string,
  platform: string,
  { locale, settings, personOf }: CampaignContext,
  goal?: Goal,
  stopLine?: string,
): Row {
  const texts: Readonly<Record<string, { threshold: string; action: string }>> =
    locale.scenarioTexts.board;
  const { unit, format, direction } = metricCells(metric, locale);
  const chosen: Readonly<Record<string, string | undefined>> = settings.thresholds;
  const threshold = stopLine ?? chosen[metric] ?? texts[text]?.threshold ?? '';
  const said = thresholdSentence(threshold, unit, locale);
  return {
    cells: {
      metric: name,
      platform,
      unit,
      target: goal === undefined ? (target ?? null) : boardTarget(goal, unit),
      threshold,
      direction,
      noted: notedText(threshold, unit),
      owner: personOf(owner),
      action: texts[text]?.action ?? null,
    },
    formats: { target: format, live: format },
    ...(said ? { notes: { threshold: OUR_NOTE + said } } : {}),
  };
}

/** The goal of a row, by formula where it is one in the plan. */
function boardTarget(goal: Goal, unit: string): Cell {
  const target = goalTarget(goal, unit);
  return typeof target === 'object' && target ? { ...target, formula: planGoal('target') } : target;
}
