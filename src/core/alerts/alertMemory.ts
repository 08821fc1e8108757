import type { AlertLevel } from './alertTransitions';

/** What is remembered of a metric's alert between two looks. */
export interface AlertMemory {
  readonly level: AlertLevel;
  /** Slots in a row that reported a breach; 0 when the last one did not. */
  readonly breaches: number;
  /** Slots that reported the breach since people were told. */
  readonly quiet: number;
  /** The slot that reported last. */
  readonly slot: string;
}

export const NO_ALERT: AlertMemory = { level: 'none', breaches: 0, quiet: 0, slot: '' };

const FIELDS = /^(none|warning|critical)(?: (\d+) (\d+)(?: (.+))?)?$/;

/** Reads what `alertMemoryText` wrote; a level alone is an alert of an older workbook. */
export function readAlertMemory(text: string): AlertMemory {
  const [, level, breaches = '0', quiet = '0', slot = ''] = FIELDS.exec(text) ?? [];
  if (level === undefined) return NO_ALERT;
  return { level: level as AlertLevel, breaches: Number(breaches), quiet: Number(quiet), slot };
}

/** `warning 1 0 45460/21:00`; nothing for a metric that has never reported. */
export function alertMemoryText({ level, breaches, quiet, slot }: AlertMemory): string {
  if (level === 'none' && breaches === 0 && slot === '') return '';
  return [level, breaches, quiet, slot].join(' ').trim();
}
