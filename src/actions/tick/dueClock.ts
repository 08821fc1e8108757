import { PEAK, type SlotRow } from '../../core/due/slotCalendar';
import { isWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { blockRows, markedRow, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { settingsRows } from '../../tabs/settingsRows';
import { workbookSettings } from '../workbookSettings';

/** What 设置 says about time. */
export interface DueClock {
  /** Serial day with time: the demo clock's, else the real one. */
  readonly now: number;
  /** Time of day by which owners of platforms update, 0–1. */
  readonly updateBy: number;
  readonly slots: readonly SlotRow[];
}

type Serial = (cell: unknown) => number | undefined;

/**
 * Reads the clock from the setting itself: the formula that shows it may stand still while nobody has
 * the workbook open. Without 设置 the slots are those of a new workbook.
 */
export function dueClock(settings: OurTab | undefined, locale: Locale, serial: Serial): DueClock {
  const set = serial(settings && markedRow(settings, 'values', 'clock')?.cells.value);
  const { updateBy } = workbookSettings(settings, locale, serial);
  const rows = settings ? blockRows(settings, 'slots') : (settingsRows(locale).slots ?? []);
  const slots = rows.flatMap(({ cells }): SlotRow[] => {
    const at = serial(cells.time);
    if (at === undefined) return [];
    const time = at - Math.floor(at);
    const day = serial(cells.holds);
    const holds = day === undefined ? listOf(textOf(cells.holds)) : Math.floor(day);
    return [{ slot: textOf(cells.slot) || timeText(time), time, holds }];
  });
  return { now: set ?? serial(new Date()) ?? 0, updateBy, slots };
}

const listOf = (holds: string) => (isWord('peakDay', holds) ? PEAK : holds);

/** `17:00` of a time of day. */
export function timeText(time: number): string {
  const minutes = Math.round(time * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
