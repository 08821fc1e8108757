import { timeText } from '../../core/dates/timeText';
import { PEAK, type SlotRow } from '../../core/due/slotCalendar';
import { isWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { decodePlanned } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';
import { settingsRows } from '../../tabs/settings/settingsRows';
import { workbookSettings } from '../desk/workbookSettings';

/** What 设置 says about time. */
export interface DueClock {
  /** Serial day with time: the demo clock's, else the real one. */
  readonly now: number;
  /** Time of day by which owners of platforms update, 0–1. */
  readonly updateBy: number;
  readonly slots: readonly SlotRow[];
  /** Time of day of the stand-up, and the day of the week of the weekly meeting. */
  readonly standUp: number;
  readonly weeklyDay: number;
}

type Serial = (cell: unknown) => number | undefined;

/**
 * Reads the clock from the setting itself: the formula that shows it may stand still while nobody has
 * the workbook open. Without 设置 the slots are those of a new workbook.
 */
export function dueClock(
  settings: OurTab<'settings'> | undefined,
  locale: Locale,
  serial: Serial,
): DueClock {
  const set = settings && openTable(settings, 'values').marked('clock')?.is.value;
  const { updateBy, standUp, weeklyDay } = workbookSettings(settings, locale);
  const rows = settings
    ? openTable(settings, 'slots').rows
    : decodePlanned('settings', 'slots', settingsRows(locale).slots ?? [], locale);
  const slots = rows.flatMap(({ is }): SlotRow[] => {
    const time = known(is.time);
    if (time === undefined) return [];
    const holds = typeof is.holds === 'number' ? Math.floor(is.holds) : listOf(is.holds);
    return [{ slot: is.slot || timeText(time), time, holds }];
  });
  const now = typeof set === 'number' ? set : (serial(new Date()) ?? 0);
  return { now, updateBy, slots, standUp, weeklyDay };
}

const listOf = (holds: string) => (isWord('peakDay', holds) ? PEAK : holds);
