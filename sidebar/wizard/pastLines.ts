import type { PastGoal, PastResult } from '../../src/actions/archive/pastResults';
import { formatQuantity } from '../../src/core/quantity/formatQuantity';
import { percentText } from '../../src/core/request/planRules';
import { fillIn, words } from '../words';

/** Goals that a line names. */
const GOALS = 4;

/** How past campaigns of the kind ended, a line each: Launch (NEW): GMV 5.2M / 5M (104%) … */
export function pastLines(
  past: readonly PastResult[],
  metricName: (key: string) => string,
): string[] {
  const { goals: text } = words.wizardPage;
  return past.map(({ name, code, goals, roi }) => {
    const known = goals.filter(({ target, actual }) => target !== null && actual !== null);
    // The line of all platforms comes before those of each.
    const first = known.filter(
      ({ metric }, i) => known.findIndex((g) => g.metric === metric) === i,
    );
    const said = first.slice(0, GOALS).map((goal) => goalLine(goal, metricName(goal.metric)));
    const paid = roi === null ? [] : [fillIn(text.pastRoi, { roi: Math.round(roi * 10) / 10 })];
    return fillIn(text.pastLine, { name, code, results: [...said, ...paid].join(' · ') });
  });
}

function goalLine({ target, actual, rate, unit }: PastGoal, metric: string): string {
  const { pastGoal, pastReached } = words.wizardPage.goals;
  const shown = (value: number | null) => formatQuantity(value ?? 0, unit);
  const said = { metric, actual: shown(actual), target: shown(target) };
  return rate === null
    ? fillIn(pastGoal, said)
    : fillIn(pastReached, { ...said, rate: percentText(rate) });
}
