import { type Layout, readLayout } from '../tabs/layout';
import { overview } from '../tabs/overview';
import type { TabPlan } from '../tabs/planInput';
import { applyPlan } from './applyPlan';
import { forgetName, namedRange, nameWholeSheet } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A named range survives renaming and moving the tab, so that one read finds every campaign. */
const OVERVIEW_NAME = 'CAMPAIGN_DESK_OVERVIEW';

export interface OverviewSheet {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** Codes of the campaigns in the workbook. */
  readonly codes: readonly string[];
  /** First row of the table with neither code nor name; undefined when all are used. */
  readonly freeRow: number | undefined;
}

/**
 * Finds 活动总览 in the workbook with one read. Gives 'none' when the workbook has none, and
 * 'damaged' when its hidden keys are gone.
 */
export function openOverview(): OverviewSheet | 'none' | 'damaged' {
  const sheet = namedRange(OVERVIEW_NAME)?.getSheet();
  if (!sheet) return 'none';
  const values = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
  const layout = readLayout(overview, sheet.getName(), values);
  if (!layout) return 'damaged';
  const at = (row: readonly unknown[], key: string) =>
    String(row[(layout.columns[key] as number) - 1]);
  const rows = values.slice(layout.firstRow - 1);
  const free = rows.findIndex((row) => at(row, 'code') === '' && at(row, 'name') === '');
  return {
    sheet,
    layout,
    codes: rows.map((row) => at(row, 'code')).filter((code) => code !== ''),
    freeRow: free < 0 ? undefined : layout.firstRow + free,
  };
}

/** Fills a new sheet as 活动总览 and gives it the name it is found by. */
export function makeOverview(sheet: Sheet, plan: TabPlan): OverviewSheet {
  applyPlan(sheet, plan.operations);
  nameWholeSheet(OVERVIEW_NAME, sheet);
  return { sheet, layout: plan.layout, codes: [], freeRow: plan.layout.firstRow };
}

/** A name without its sheet would be a dead reference: it goes first. */
export function forgetOverview(): void {
  forgetName(OVERVIEW_NAME);
}

/** A row for a new campaign: the first free one, or a new one above the last, so that ranges grow. */
export function takeRow({ sheet, layout, freeRow }: OverviewSheet): number {
  if (freeRow !== undefined) return freeRow;
  sheet.insertRowBefore(layout.lastRow);
  return layout.lastRow;
}
