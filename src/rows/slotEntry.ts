import type { SlotFigures } from '../core/slots/slotEntries';
import { readMemory } from '../core/slots/slotMemory';
import { SLOT_METRICS } from '../core/slots/slotMetrics';
import { openTable } from '../sheets/openTable';
import type { OurTab } from '../sheets/ourTab';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { known } from '../tabs/kinds/unread';

/** Blocks of slot entry: 时点录入 and 昨日全天. */
export type SlotBlock = 'slots' | 'wholeDay';

/** A row of slot entry, for all who ask what it says. */
export interface SlotEntryRow extends Omit<SlotFigures, 'typed'> {
  /** Day and slot that were reported last: `6/17 21:00`. */
  readonly reported: string;
  /** Its formula says that figures are due on this day. */
  readonly isReporting: boolean;
  /** Its formula says that they are not there yet. */
  readonly isAwaited: boolean;
}

/** What its formula begins with, in any language. */
const AWAITED = '△';

/** The rows of a block that name a platform. */
export function slotRows(monitor: OurTab<'monitor'>, block: SlotBlock): SlotEntryRow[] {
  return openTable(monitor, block)
    .rows.map(slotOf)
    .filter(({ platform }) => platform !== '');
}

/** Reads a row of slot entry. */
export function slotOf({ row, is }: TableRow<'monitor', SlotBlock>): SlotEntryRow {
  const status = String(is.status);
  const values = SLOT_METRICS.flatMap((key): [string, number][] => {
    const value = known(is[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    row,
    platform: is.platform,
    values: new Map(values),
    memory: readMemory(is.memory),
    reported: is.reported,
    isReporting: status !== '',
    isAwaited: status.startsWith(AWAITED),
  };
}
