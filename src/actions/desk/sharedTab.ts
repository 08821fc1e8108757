import { readOurTab } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import { openOverview } from '../../sheets/overviewSheet';
import { sheetById } from '../../sheets/workbook';
import type { AnySharedTab } from '../../tabs/model/tab';

/**
 * A sheet that all campaigns share, as a tab of ours knows it; if it was made anew since, 活动总览 is
 * asked. Undefined when it was deleted.
 */
export function sharedSheet(
  { signature }: Pick<OurTab, 'signature'>,
  kind: AnySharedTab,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const known = sheetById(signature.shared?.[kind]);
  if (known) return known;
  const overview = openOverview();
  return typeof overview === 'object' ? sheetById(overview.shared[kind]) : undefined;
}

/** That tab, read; undefined when it is gone or damaged. */
export function sharedTab<K extends AnySharedTab>(
  our: Pick<OurTab, 'signature'>,
  kind: K,
): OurTab<K> | undefined {
  const sheet = sharedSheet(our, kind);
  return sheet && readOurTab(sheet, { ...our.signature, tab: kind, campaign: '' });
}
