import type { SharedSheets } from '../tabs/model/signature';
import { ALL_SHARED_TABS, type AnySharedTab } from '../tabs/model/tab';
import type { SignedSheet } from './signedSheets';
import { sheetById } from './workbook';

/** Of the registered shared sheets, those that are still there. */
export function livingShared(registered: SharedSheets): SharedSheets {
  return Object.fromEntries(
    Object.entries(registered).filter(([, id]) => sheetById(id) !== undefined),
  );
}

/** Shared tabs by their signatures, for when 活动总览, which knows them, is gone. Copies of tabs are passed over. */
export function sharedAmong(signed: readonly SignedSheet[]): SharedSheets {
  const found: Partial<Record<AnySharedTab, number>> = {};
  for (const { signature, isOwn } of signed) {
    const kind = ALL_SHARED_TABS.find((shared) => shared === signature.tab);
    if (kind && kind !== 'overview' && isOwn) found[kind] = signature.sheet;
  }
  return found;
}
