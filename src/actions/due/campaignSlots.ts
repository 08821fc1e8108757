import { peakTarget } from '../../core/due/peakTarget';
import { type CampaignDay, type SlotCalendar, slotCalendar } from '../../core/due/slotCalendar';
import { dayRows } from '../../rows/dayRow';
import type { OurTab } from '../../sheets/ourTab';
import type { DueClock } from './dueClock';

/** The slots of a campaign, by what its daily table says of each day. */
export function campaignSlots(
  { slots }: DueClock,
  monitor: OurTab<'monitor'> | undefined,
): SlotCalendar {
  const rows = monitor ? dayRows(monitor) : [];
  const peak = peakTarget(rows.flatMap(({ target }) => target ?? []));
  const days = new Map(
    rows.map(({ day, phase, target }): [number, CampaignDay] => [
      day,
      { phase, isPeak: target !== undefined && target === peak },
    ]),
  );
  return slotCalendar(slots, (day) => days.get(day));
}
