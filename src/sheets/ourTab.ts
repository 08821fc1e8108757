import type { Locale } from '../locales/locale';
import { localeOf } from '../locales/localeOf';
import { columnLetters } from '../tabs/area';
import { columnCount, type Layout } from '../tabs/layout';
import { readLayout } from '../tabs/readLayout';
import { readSignature, type Signature } from '../tabs/signature';
import type { Tab } from '../tabs/tab';
import { TABS } from '../tabs/tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A managed tab as it stands, read whole. */
export interface OurTab {
  readonly sheet: Sheet;
  readonly tab: Tab;
  readonly signature: Signature;
  readonly locale: Locale;
  readonly layout: Layout;
  /** Values from A1 on, of all rows. */
  readonly values: readonly (readonly unknown[])[];
}

/** The signature of a sheet if it is ours, with one read; a copy of a tab of ours is not. */
export function ourSignature(sheet: Sheet): Signature | undefined {
  const signature = readSignature(sheet.getRange(1, 1).getValue());
  return signature?.sheet === sheet.getSheetId() ? signature : undefined;
}

/** Reads a tab of ours with one more read; undefined when its hidden keys are gone. */
export function readOurTab(sheet: Sheet, signature: Signature): OurTab | undefined {
  const tab = TABS[signature.tab];
  if (!tab) return undefined;
  const name = sheet.getName();
  const found = (values: unknown[][]): OurTab | undefined => {
    const layout = readLayout(tab, name, values, values.length);
    return (
      layout && { sheet, tab, signature, locale: localeOf(signature.language), layout, values }
    );
  };
  return found(ownColumns(sheet, tab)) ?? found(sheet.getDataRange().getValues());
}

/** The columns that the tab was made with, in one call; people may have put theirs between them. */
function ownColumns(sheet: Sheet, tab: Tab): unknown[][] {
  try {
    return sheet.getRange(`A:${columnLetters(columnCount(tab))}`).getValues();
  } catch {
    // Fewer columns are left than it had.
    return [];
  }
}

/** Last row of the tab that holds something. */
export function lastUsedRow({ values }: Pick<OurTab, 'values'>): number {
  for (let row = values.length; row > 0; row--)
    if (values[row - 1]?.some((cell) => cell !== '')) return row;
  return 0;
}

/** A figure of the tab's summary as the cell holds it. */
export function summaryValue({ layout, values }: OurTab, key: string): unknown {
  return values[layout.summaryRow - 1]?.[(layout.summary[key] ?? 0) - 1];
}
