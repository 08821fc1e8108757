/** States of a metric. The last three are for a later table of transitions and are reserved. */
export const METRIC_STATES = ['normal', 'watch', 'warning', 'critical', 'noData', 'check'] as const;
export type MetricState = (typeof METRIC_STATES)[number];
