import type { Locale } from '../../locales/zh-CN/locale';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import { isTab, lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { forgetOverview } from '../../sheets/overviewSheet';
import { serialReader } from '../../sheets/serialReader';
import {
  addBlankSheet,
  allSheets,
  deleteSheet,
  freeName,
  openSheet,
  sheetById,
} from '../../sheets/workbook';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { blockLayout } from '../../tabs/model/layout';
import { ALL_SHARED_TABS, type AnySharedTab } from '../../tabs/model/tab';
import { settingsRows } from '../../tabs/settings/settingsRows';
import type { Desk } from '../desk/openDesk';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of 设置 that the engine writes whenever it looks. */
const ENGINES: readonly string[] = ['tickRun', 'tickError'];

/**
 * The tabs that campaigns share, 活动总览 last, in a workbook that has no campaign and where nobody has written
 * into them: as they are when the first campaign makes them. Undefined where they are someone's.
 */
export function unusedShared({ overview, shared, drafts }: Desk): readonly Sheet[] | undefined {
  if (!overview || overview.campaigns.length > 0 || drafts.length > 0) return undefined;
  if (lastUsedRow(overview) >= blockLayout(overview.layout).firstRow) return undefined;
  const kinds = ALL_SHARED_TABS.filter((kind) => kind !== 'overview' && shared[kind] !== undefined);
  const isUnused = (kind: AnySharedTab) => {
    const our = tabById(kind, shared[kind], overview.language);
    if (!our) return false;
    return isTab(our, 'settings')
      ? isAsMade(our)
      : lastUsedRow(our) < blockLayout(our.layout).firstRow;
  };
  if (!kinds.every(isUnused)) return undefined;
  return [...kinds.flatMap((kind) => sheetById(shared[kind]) ?? []), overview.sheet];
}

/** Removes them; a workbook must have a sheet that people see. */
export function removeShared(sheets: readonly Sheet[], { demo }: Locale): void {
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const inSight = () =>
    allSheets().find((sheet) => !ids.has(sheet.getSheetId()) && !sheet.isSheetHidden());
  if (!inSight()) addBlankSheet(freeName(demo.blank));
  const stays = inSight();
  if (stays) openSheet(stays);
  const [overview, ...others] = [...sheets].reverse();
  for (const sheet of others) deleteSheet(sheet);
  // Without its name the rest would not be found again.
  forgetOverview();
  if (overview) deleteSheet(overview);
}

/** Whether nobody has changed a setting: what formulas and the engine show is not compared. */
function isAsMade(settings: OurTab<'settings'>): boolean {
  const planned = settingsRows(settings.locale);
  const serial = serialReader();
  return settings.tab.blocks.every(({ key: block, columns }) => {
    const typed = columns.filter(({ owner }) => owner === 'person').map(({ key }) => key);
    return openTable(settings, block as BlockKey<'settings'>).rows.every((row, i) => {
      const wanted = planned[block]?.[i];
      if (wanted?.mark !== undefined && ENGINES.includes(wanted.mark)) return true;
      const cells: Readonly<Record<string, unknown>> = row.cells;
      return typed.every((key) => {
        const should = wanted?.cells[key] ?? '';
        if (typeof should === 'object') return true;
        const has = cells[key];
        return (has instanceof Date ? serial(has) : (has ?? '')) === should;
      });
    });
  });
}
