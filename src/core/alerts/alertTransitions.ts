import type { ShownState } from '../metricState';

/** What the open alert of a metric is at: none, or the level it fired at last. */
export type AlertLevel = 'none' | 'warning' | 'critical';

/**
 * What to do with a metric's alert: add its row, raise it, say it again, close it, or leave it. It ends with its
 * campaign whatever its value is.
 */
export type AlertStep = 'open' | 'raise' | 'repeat' | 'close' | 'end' | 'keep';

type Table = Readonly<Record<ShownState, Readonly<Record<AlertLevel, AlertStep>>>>;

const KEEP = { none: 'keep', warning: 'keep', critical: 'keep' } as const;
const CLOSE = { none: 'keep', warning: 'close', critical: 'close' } as const;

/**
 * Step for the state a metric is in now and the level of its open alert. No data and doubtful data
 * neither fire nor close. An alert that fell from critical to warning stays as it was: it is not over.
 */
export const ALERT_TRANSITIONS: Table = {
  normal: CLOSE,
  watch: CLOSE,
  warning: { none: 'open', warning: 'keep', critical: 'keep' },
  critical: { none: 'open', warning: 'raise', critical: 'keep' },
  noData: KEEP,
  check: KEEP,
  confirming: KEEP,
  recovering: KEEP,
  silenced: KEEP,
};

/** Level of the alert after a step into a state. */
export function levelAfter(step: AlertStep, state: ShownState, before: AlertLevel): AlertLevel {
  if (step === 'close') return 'none';
  if (step === 'keep' || step === 'repeat') return before;
  return state === 'critical' ? 'critical' : 'warning';
}
