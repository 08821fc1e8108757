/** Groups of goals that the score weighs, the most important first. */
export const GOAL_GROUPS = ['gmv', 'users', 'brand', 'repurchase'] as const;
export type GoalGroup = (typeof GOAL_GROUPS)[number];

/** Metrics that stand for a group; how money comes in is not counted a second time. */
const METRICS_OF: Readonly<Record<GoalGroup, readonly string[]>> = {
  gmv: ['gmv', 'netGmv'],
  users: ['newUsers', 'newFollowers', 'memberConversionRate', 'newCustomerConversionRate'],
  brand: [
    'impressions',
    'interactionRate',
    'interactions',
    'brandSearch',
    'liveViews',
    'mentionRate',
    'mentions',
    'shareOfVoice',
  ],
  repurchase: ['repurchaseRate', 'buyerValue', 'monthlyInteractions'],
};

/** The group of each metric of a list: of those that stand for the same group only the first counts. */
export function goalGroups(metrics: readonly (string | undefined)[]): (GoalGroup | undefined)[] {
  const groups = metrics.map(groupOf);
  return groups.map((group, i) => (groups.indexOf(group) === i ? group : undefined));
}

/** The group that a metric stands for. */
export function groupOf(metric: string | undefined): GoalGroup | undefined {
  return GOAL_GROUPS.find((group) => metric !== undefined && METRICS_OF[group].includes(metric));
}

/**
 * Priorities of goals, 1 for the first of them, which is what the campaign is for, then by their groups: GMV before
 * users, brand and repurchase (source 001), and what belongs to none last.
 */
export function goalPriorities(metrics: readonly string[]): number[] {
  const ranks = metrics.map((metric) => {
    const group = groupOf(metric);
    return group ? GOAL_GROUPS.indexOf(group) : GOAL_GROUPS.length;
  });
  const others = [...new Set(ranks.slice(1))].sort((a, b) => a - b);
  return ranks.map((rank, i) => (i === 0 ? 1 : 2 + others.indexOf(rank)));
}
