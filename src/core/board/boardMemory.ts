import { type AlertMemory, alertMemoryText, readAlertMemory } from '../alerts/alertMemory';
import type { BoardRow, SeenTotal } from './boardRow';

/** What the hidden cell of a board's row remembers, and of which metric. */
export interface BoardMemory {
  readonly alert: AlertMemory;
  /** Absent in a row that has never reported. */
  readonly of?: { readonly metric: string; readonly platform: string };
  /** What the engine filled in from the figures of a slot; absent where people fill it. */
  readonly computed?: number;
  readonly seen?: SeenTotal;
}

export function readBoardMemory(text: string): BoardMemory {
  const [alert = '', metric, platform = '', filled = '', total = '', slot = ''] = text.split('|');
  const memory = { alert: readAlertMemory(alert) };
  if (metric === undefined) return memory;
  const of = { metric: nameIn(metric), platform: nameIn(platform) };
  return {
    ...memory,
    of,
    ...(filled === '' ? {} : { computed: Number(filled) }),
    ...(total === '' ? {} : { seen: { total: Number(total), slot } }),
  };
}

/**
 * `warning 1 0 45460/21:00|UV|全部`, then what the engine filled in, and what the figures of which slot came to;
 * nothing for a row that has never reported.
 */
export function boardMemoryText(
  alert: AlertMemory,
  { metric, platform }: BoardRow,
  { computed, seen }: { readonly computed?: number; readonly seen?: SeenTotal } = {},
): string {
  const text = alertMemoryText(alert);
  if (text === '') return '';
  const figures = seen ? [computed ?? '', seen.total, seen.slot] : [computed ?? []].flat();
  return [text, written(metric), written(platform), ...figures].join('|');
}

/** Names may hold the stroke that parts them here. */
const written = (name: string) => name.replace(/%/g, '%25').replace(/\|/g, '%7C');
const nameIn = (text: string) => text.replace(/%7C/g, '|').replace(/%25/g, '%');
