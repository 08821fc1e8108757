import { type AlertMemory, alertMemoryText, readAlertMemory } from '../../core/alerts/alertMemory';
import type { BoardRow } from '../../core/board/boardRow';

/** What the hidden cell of a board's row remembers, and of which metric. */
export interface BoardMemory {
  readonly alert: AlertMemory;
  /** Absent in a row that has never reported. */
  readonly of?: { readonly metric: string; readonly platform: string };
}

export function readBoardMemory(text: string): BoardMemory {
  const [alert = '', metric, platform = ''] = text.split('|');
  const memory = { alert: readAlertMemory(alert) };
  return metric === undefined ? memory : { ...memory, of: { metric, platform } };
}

/** `warning 1 0 45460/21:00|UV|全部`; nothing for a row that has never reported. */
export function boardMemoryText(alert: AlertMemory, { metric, platform }: BoardRow): string {
  const text = alertMemoryText(alert);
  const name = (part: string) => part.replace(/\|/g, ' ');
  return text === '' ? '' : [text, name(metric), name(platform)].join('|');
}
