import type { MetricState, ShownState } from '../metricState';
import { type AlertMemory, NO_ALERT } from './alertMemory';
import { ALERT_TRANSITIONS, type AlertStep, levelAfter } from './alertTransitions';

/** What a look at a metric found. */
export interface AlertReading {
  /** What its value says by its threshold. */
  readonly state: MetricState;
  /** Whether the value is so far inside its line that the alert is safely over. */
  readonly isRecovered: boolean;
  /** The value was reported now, rather than standing from before. */
  readonly isNew: boolean;
  /** The slot of the look: `45460/21:00`. */
  readonly slot: string;
  /** Kept quiet, by a person or by an alert of which this one only follows. */
  readonly isSilenced: boolean;
  /** Slots in a row that a breach must be reported in before it is an alert. */
  readonly confirmations: number;
  /** The campaign has ended: its alerts end with it, and none begins. */
  readonly isOver?: boolean;
}

export interface AlertOutcome {
  /** What to show. */
  readonly state: ShownState;
  readonly step: AlertStep;
  readonly memory: AlertMemory;
}

/** An open alert is said again in every second slot that reports the breach, at most. */
const REPEAT_AFTER = 2;

/**
 * The next step of a metric's alert. A slot counts once, however often it is looked at or typed again,
 * so that the same events in another number give the same alerts.
 */
export function nextAlert(before: AlertMemory, reading: AlertReading): AlertOutcome {
  const { state, isNew, slot } = reading;
  if (reading.isOver) {
    const memory = { ...NO_ALERT, slot: isNew ? slot : before.slot };
    return { state, step: before.level === 'none' ? 'keep' : 'end', memory };
  }
  if (state === 'noData' || state === 'check') return { state, step: 'keep', memory: before };
  const isBreach = state === 'warning' || state === 'critical';
  const isOpen = before.level !== 'none';
  const isNewSlot = isNew && slot !== before.slot;
  const counted = isBreach && !isOpen && (isNewSlot || before.breaches === 0);
  const breaches = isBreach ? before.breaches + (counted ? 1 : 0) : 0;
  const shown = shownState(reading, isBreach, isOpen, breaches);
  const step = ALERT_TRANSITIONS[shown][before.level];
  const quiet = isOpen && isBreach && isNewSlot ? before.quiet + 1 : before.quiet;
  const isRepeat =
    step === 'keep' && isOpen && shown === state && isBreach && quiet >= REPEAT_AFTER;
  return {
    state: shown,
    step: isRepeat ? 'repeat' : step,
    memory: {
      level: levelAfter(step, shown, before.level),
      breaches,
      quiet: step === 'keep' && !isRepeat ? quiet : 0,
      slot: isNew ? slot : before.slot,
    },
  };
}

function shownState(
  { state, isRecovered, isSilenced, confirmations }: AlertReading,
  isBreach: boolean,
  isOpen: boolean,
  breaches: number,
): ShownState {
  if (isBreach && isSilenced) return 'silenced';
  if (isBreach && !isOpen && breaches < confirmations) return 'confirming';
  if (!isBreach && isOpen && !isRecovered) return 'recovering';
  return state;
}
