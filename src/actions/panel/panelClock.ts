import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

export interface PanelClock {
  /** Serial day with time. */
  readonly now: number;
  readonly slot: string;
  /** Since when figures of the slot are due; the start of the day before the first slot. */
  readonly slotStart: number;
}

type Serial = (cell: unknown) => number | undefined;

/** The workbook's clock (设置 may set it, as the demo does) and the slot it lies in. */
export function panelClock(settings: OurTab | undefined, serial: Serial): PanelClock {
  const now = clockOf(settings, serial) ?? serial(new Date()) ?? 0;
  const day = Math.floor(now);
  const slots = (settings ? blockRows(settings, 'slots') : []).flatMap(({ cells }) => {
    const time = timeOf(cells.time, serial);
    return time === undefined ? [] : [{ slot: textOf(cells.slot), start: day + time }];
  });
  const begun = slots.filter(({ start }) => start <= now).sort((a, b) => b.start - a.start)[0];
  return { now, slot: begun?.slot ?? '', slotStart: begun?.start ?? now };
}

function clockOf(settings: OurTab | undefined, serial: Serial): number | undefined {
  if (!settings) return undefined;
  const row = settings.layout.blocks.values?.rows.now;
  const found = blockRows(settings, 'values').find((r) => r.row === row);
  return serial(found?.cells.value);
}

/** A time of day as a fraction; a cell that shows a time may hold it on day 0. */
function timeOf(cell: unknown, serial: Serial): number | undefined {
  const value = serial(cell);
  return value === undefined ? undefined : value - Math.floor(value);
}
