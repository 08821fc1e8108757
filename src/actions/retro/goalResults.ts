import { formatQuantity } from '../../core/quantity/formatQuantity';
import type { GoalResult } from '../../core/retro/goalCandidates';
import { isWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

/** Rows of the attainment that have a rate. */
export function goalResults(retro: OurTab): GoalResult[] {
  const { request, monitor } = retro.locale;
  const weights = new Map(
    blockRows(retro, 'score').map(({ cells }) => [textOf(cells.group), cells.weight]),
  );
  return blockRows(retro, 'attainment').flatMap(({ cells }): GoalResult[] => {
    const { rate, actual, target } = cells;
    if (typeof rate !== 'number' || typeof actual !== 'number' || typeof target !== 'number')
      return [];
    const [platform, unit] = [textOf(cells.platform), textOf(cells.unit)];
    const weight = weights.get(textOf(cells.group));
    const said = (value: number) => formatQuantity(value, unit, request.scale);
    return [
      {
        metric: textOf(cells.metric),
        platform: isWord('allPlatforms', platform) ? '' : platform,
        rate,
        actual: said(actual),
        target: said(target),
        lowerIsBetter: textOf(cells.direction) === monitor.marks.lower,
        groupWeight: typeof weight === 'number' ? weight : 0,
      },
    ];
  });
}

/** Goals of the attainment without a rate, those that have none by their nature aside. */
export function goalsWithoutRate(retro: OurTab): number {
  const { none } = retro.locale.monitor.marks;
  return blockRows(retro, 'attainment').filter(
    ({ cells }) =>
      textOf(cells.metric) !== '' &&
      typeof cells.rate !== 'number' &&
      textOf(cells.direction) !== none,
  ).length;
}
