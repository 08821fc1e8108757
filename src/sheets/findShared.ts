import { readSignature, type SharedSheets } from '../tabs/signature';
import { ALL_SHARED_TABS, type AnySharedTab } from '../tabs/tab';
import { readCell } from './readCells';
import { allSheets, sheetById } from './workbook';

/** Of the registered shared sheets, those that are still there. */
export function livingShared(registered: SharedSheets): SharedSheets {
  return Object.fromEntries(
    Object.entries(registered).filter(([, id]) => sheetById(id) !== undefined),
  );
}

/**
 * Looks for shared tabs by their signatures, with a read for each sheet: only when 活动总览, which
 * knows them, is gone. Copies of tabs are passed over.
 */
export function findShared(): SharedSheets {
  const found: Partial<Record<AnySharedTab, number>> = {};
  for (const sheet of allSheets()) {
    const signature = readSignature(readCell(sheet.getRange(1, 1)));
    const kind = ALL_SHARED_TABS.find((shared) => shared === signature?.tab);
    if (kind && kind !== 'overview' && signature?.sheet === sheet.getSheetId())
      found[kind] = signature.sheet;
  }
  return found;
}
