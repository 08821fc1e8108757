import { formatQuantity } from '../../core/quantity/formatQuantity';
import type { GoalResult } from '../../core/retro/goalCandidates';
import { isWord } from '../../locales/keyOfWord';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { known } from '../../tabs/kinds/unread';
import { wordOf } from '../../tabs/kinds/wordKinds';

/** Rows of the attainment that have a rate. */
export function goalResults(retro: OurTab<'retro'>): GoalResult[] {
  const { request, monitor, words } = retro.locale;
  const weights = new Map(
    openTable(retro, 'score').rows.map(({ is }) => [is.group, known(is.weight) ?? 0]),
  );
  return openTable(retro, 'attainment').rows.flatMap(({ is }): GoalResult[] => {
    const { metric, platform, unit, rate, actual, target, direction } = is;
    if (typeof rate !== 'number' || typeof actual !== 'number' || typeof target !== 'number')
      return [];
    const said = (value: number) => formatQuantity(value, unit, request.scale);
    return [
      {
        metric,
        platform: isWord('allPlatforms', platform) ? '' : platform,
        // More than the plan is no win.
        rate: direction === monitor.marks.plan ? 2 - rate : rate,
        actual: said(actual),
        target: said(target),
        lowerIsBetter: direction === monitor.marks.lower || direction === monitor.marks.plan,
        groupWeight: weights.get(wordOf(is.group, words.goalGroup)) ?? 0,
      },
    ];
  });
}

/** Goals of the attainment without a rate, those that have none by their nature aside. */
export function goalsWithoutRate(retro: OurTab<'retro'>): number {
  const { none } = retro.locale.monitor.marks;
  return openTable(retro, 'attainment').rows.filter(
    ({ is }) => is.metric !== '' && typeof is.rate !== 'number' && is.direction !== none,
  ).length;
}
