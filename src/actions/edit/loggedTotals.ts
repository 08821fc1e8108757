import { readSegment } from '../../core/segment';
import { type LoggedFigure, type SlotTotals, slotTotals } from '../../core/slots/slotTotals';
import type { LogEntry } from '../../rows/logEntry';
import { slotRows } from '../../rows/slotEntry';
import { summaryValue } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { clock } from '../../tabs/kinds/dateKinds';
import { known } from '../../tabs/kinds/unread';
import { sameCode } from '../desk/openDesk';
import type { BoardLook } from './boardLook';

/**
 * What the figures of the slot that has begun come to, from the rows of 数据记录; undefined before the
 * first slot of a day.
 */
export function loggedTotals(
  { our, now }: BoardLook,
  log: readonly LogEntry[],
): SlotTotals | undefined {
  const reading = { serial: serialReader(), near: now };
  const slot = known(clock.read(summaryValue(our, 'slot'), reading, ''));
  if (slot === undefined) return undefined;
  const { board } = our.locale.checks;
  const figures = log.flatMap((entry): LoggedFigure[] => {
    const { campaign, date, slot: of, platform, key: metric, value, source } = entry;
    if (value === undefined || date === null || !metric) return [];
    if (!sameCode(campaign, our.signature.campaign)) return [];
    return [{ date, slot: of, platform, metric, value, isOfBoard: source === board }];
  });
  const platforms = slotRows(our, 'slots').flatMap(({ platform }) =>
    readSegment(platform) ? [] : platform,
  );
  return slotTotals(figures, { day: Math.floor(now), slot, platforms });
}
