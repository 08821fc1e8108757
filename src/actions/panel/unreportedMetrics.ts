import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

/** Owners of the board's metrics that have no value since the slot began. */
export function unreportedMetrics(
  monitor: OurTab,
  slotStart: number,
  serial: (cell: unknown) => number | undefined,
): { readonly owner: string }[] {
  return blockRows(monitor, 'board').flatMap(({ cells }) => {
    const owner = textOf(cells.owner);
    if (textOf(cells.metric) === '' || owner === '') return [];
    const updated = serial(cells.updated);
    return cells.live === '' || updated === undefined || updated < slotStart ? [{ owner }] : [];
  });
}
