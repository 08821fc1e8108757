import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';

type Serial = (cell: unknown) => number | undefined;

/** Two minutes by which formulas may be behind, ten by which they may be ahead of when a run began. */
const BEHIND = 2 / 1440;
const AHEAD = 10 / 1440;

/** Whether what formulas show is not of this time: nobody has changed anything since. */
export function isBehind(shown: unknown, now: number, serial: Serial): boolean {
  const time = serial(shown);
  return time === undefined || time < now - BEHIND || time > now + AHEAD;
}

/**
 * Formulas that show the time stand still until something changes: then the one that all others follow is
 * written again, as it is. Nothing is written when they are at the time already.
 */
export function wakeFormulas(settings: OurTab<'settings'>, now: number, serial: Serial): void {
  const { block, marked, put, write } = openTable(settings, 'values');
  const found = marked('now');
  if (!found || !isBehind(found.is.value, now, serial)) return;
  const column = block.columns.value as number;
  const [[formula = ''] = []] = settings.sheet.getRange(found.row, column, 1, 1).getFormulas();
  if (formula === '') return;
  put(found.row, 'value', { formula });
  write();
}
