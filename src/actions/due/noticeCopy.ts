import { tabById } from '../../sheets/openOurTab';
import { openOverview } from '../../sheets/overviewSheet';
import { serialReader } from '../../sheets/serialReader';
import { readTicks } from '../../sheets/tickStore';
import { isCopy, showTicks } from './tickCells';

/**
 * Says in 设置 that this is a copy in which the hourly check is off. It looks when someone opens the
 * workbook: with one call where the check is on. Who may not write, or has not authorized the script, is
 * not disturbed.
 */
export function noticeCopy(): void {
  try {
    const store = readTicks();
    if (store.owner) return;
    const overview = openOverview();
    if (typeof overview !== 'object') return;
    const settings = tabById('settings', overview.shared.settings, overview.language);
    if (settings && isCopy(settings, store)) showTicks(settings, store, serialReader());
  } catch {
    // The menu and the next recheck say the same.
  }
}
