import { localeOf } from '../../locales/localeOf';
import { applyPlan } from '../../sheets/applyPlan';
import { addSheets, areFramed } from '../../sheets/newSheets';
import { registerShared } from '../../sheets/overviewSheet';
import { sheetLayout } from '../../sheets/sheetLayout';
import { hasSheet, removeSheet, sheetById } from '../../sheets/workbook';
import type { Layout } from '../../tabs/model/layout';
import { SHARED_TABS, type SharedTab } from '../../tabs/model/tab';
import { compileShared, sharedLayouts, sharedNames } from '../../tabs/newCampaign/compileCampaign';
import { TABS } from '../../tabs/tabs';
import type { Desk } from '../desk/openDesk';
import { Undo } from '../desk/undo';
import type { MissingTabs } from './missingTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Overview = NonNullable<Desk['overview']>;

/**
 * Makes shared tabs anew that were deleted, empty, and registers them; gives the desk with them. A name that a
 * tab of people's has by now is left to them, and the tab stays missing.
 */
export function remakeShared(desk: Desk, overview: Overview, { shared }: MissingTabs): Desk {
  const locale = localeOf(overview.language);
  const names = sharedNames(locale);
  const free = shared.filter((kind) => !hasSheet(names[kind]));
  if (free.length === 0) return desk;
  const undo = new Undo();
  try {
    for (const kind of free) undo.add(names[kind], () => removeSheet(names[kind]));
    const wanted = free.map((kind) => ({ name: names[kind] }));
    const sheets = addSheets(wanted);
    const made = free.map((kind, i) => ({ kind, sheet: sheets[i] as Sheet }));
    const ids = Object.fromEntries(made.map(({ kind, sheet }) => [kind, sheet.getSheetId()]));
    const now = { ...desk.shared, ...ids };
    const layouts = { ...sharedLayouts(names, locale), ...livingLayouts(desk) };
    for (const { kind, sheet } of made) {
      const plan = compileShared(kind, layouts, locale, sheet.getSheetId(), now);
      applyPlan(sheet, plan.operations, { isFramed: areFramed(wanted) });
      sheet.showSheet();
    }
    registerShared(overview.sheet, now, overview.language);
    return { ...desk, shared: now };
  } catch (error) {
    undo.unmake();
    throw error;
  }
}

/** Shared tabs as people have arranged them. */
function livingLayouts(desk: Desk): Partial<Record<SharedTab, Layout>> {
  return Object.fromEntries(
    SHARED_TABS.flatMap((kind) => {
      const sheet = sheetById(desk.shared[kind]);
      const layout = sheet && sheetLayout(TABS[kind], sheet);
      return layout ? [[kind, layout]] : [];
    }),
  );
}
