/** Groups of goals that the score weighs, the most important first. */
export const GOAL_GROUPS = ['gmv', 'users', 'brand', 'repurchase'] as const;
export type GoalGroup = (typeof GOAL_GROUPS)[number];

/** Metrics that stand for a group; how money comes in is not counted a second time. */
const METRICS_OF: Readonly<Record<GoalGroup, readonly string[]>> = {
  gmv: ['gmv', 'netGmv'],
  users: ['newUsers', 'newFollowers', 'memberConversionRate', 'newCustomerConversionRate'],
  brand: ['impressions', 'interactionRate', 'interactions', 'brandSearch', 'liveViews'],
  repurchase: ['repurchaseRate', 'buyerValue'],
};

/** The group of each metric of a list: of those that stand for the same group only the first counts. */
export function goalGroups(metrics: readonly (string | undefined)[]): (GoalGroup | undefined)[] {
  const groups = metrics.map((metric) =>
    GOAL_GROUPS.find((group) => metric !== undefined && METRICS_OF[group].includes(metric)),
  );
  return groups.map((group, i) => (groups.indexOf(group) === i ? group : undefined));
}
