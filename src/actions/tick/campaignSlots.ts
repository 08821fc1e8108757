import { peakTarget } from '../../core/due/peakTarget';
import { type CampaignDay, type SlotCalendar, slotCalendar } from '../../core/due/slotCalendar';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { DueClock } from './dueClock';

type Serial = (cell: unknown) => number | undefined;

/** The slots of a campaign, by what its daily table says of each day. */
export function campaignSlots(
  { slots }: DueClock,
  monitor: OurTab | undefined,
  serial: Serial,
): SlotCalendar {
  const rows = monitor ? blockRows(monitor, 'daily') : [];
  const targets = rows.flatMap(({ cells: { target } }) =>
    typeof target === 'number' ? [target] : [],
  );
  const peak = peakTarget(targets);
  const days = new Map(
    rows.flatMap(({ cells: { date, phase, target } }): [number, CampaignDay][] => {
      const day = serial(date);
      if (day === undefined) return [];
      return [[Math.floor(day), { phase: textOf(phase), isPeak: target === peak }]];
    }),
  );
  return slotCalendar(slots, (day) => days.get(day));
}
