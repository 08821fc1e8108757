import { type LoggedFigure, type SlotTotals, slotTotals } from '../../core/slots/slotTotals';
import { keyOfMetric } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { sameCode } from '../openDesk';
import { slotTime } from './logRows';

/**
 * What the figures of the slot that has begun come to, from the rows of 数据记录; undefined before the
 * first slot of a day.
 */
export function loggedTotals(
  our: OurTab,
  log: readonly SheetRow[],
  now: number,
  serial: (cell: unknown) => number | undefined,
): SlotTotals | undefined {
  const slot = slotTime(summaryValue(our, 'slot'), serial);
  if (slot === undefined) return undefined;
  const figures = log.flatMap(({ cells }): LoggedFigure[] => {
    const { value } = cells;
    if (typeof value !== 'number') return [];
    if (!sameCode(textOf(cells.campaign), our.signature.campaign)) return [];
    const date = serial(cells.date);
    if (date === undefined) return [];
    const metric = keyOfMetric(textOf(cells.metric));
    if (!metric) return [];
    const platform = textOf(cells.platform);
    return [
      { date: Math.floor(date), slot: slotTime(cells.slot, serial), platform, metric, value },
    ];
  });
  const platforms = blockRows(our, 'slots').flatMap(({ cells }) => textOf(cells.platform) || []);
  return slotTotals(figures, { day: Math.floor(now), slot, platforms });
}
