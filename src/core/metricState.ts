/** What a value says of its metric, by its threshold. */
export const METRIC_STATES = ['normal', 'watch', 'warning', 'critical', 'noData', 'check'] as const;
export type MetricState = (typeof METRIC_STATES)[number];

/** What an alert adds to it: a breach that is not confirmed yet, one not safely over, one kept quiet. */
export const ALERT_STATES = ['confirming', 'recovering', 'silenced'] as const;
/** What the board shows of a metric. */
export type ShownState = MetricState | (typeof ALERT_STATES)[number];
