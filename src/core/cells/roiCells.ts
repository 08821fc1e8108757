import type { Result } from '../result';
import { type RoiMode, roi } from '../roi';
import { broadcast, type CellOut, isBlank } from './broadcast';
import { numberOf, shown } from './numberOf';

/** Behind ROI: revenue ÷ cost for each cell (or the net ratio), '' where one of them is missing. */
export function roiCells(
  revenue: unknown,
  cost: unknown,
  mode: unknown,
): Result<CellOut | CellOut[][]> {
  const how = isBlank(mode) ? 'ratio' : mode;
  if (!isMode(how))
    return { issue: { code: 'unknownMode', path: 'mode', values: { value: shown(mode) } } };
  return broadcast({ revenue, cost }, (cells) => {
    const gained = numberOf('revenue', cells.revenue);
    if ('issue' in gained) return gained;
    const spent = numberOf('cost', cells.cost);
    if ('issue' in spent) return spent;
    if (gained.value === undefined || spent.value === undefined) return { value: '' };
    return roi(gained.value, spent.value, how);
  });
}

function isMode(mode: unknown): mode is RoiMode {
  return mode === 'ratio' || mode === 'net';
}
