import { localeOf } from '../locales/localeOf';
import type { Locale } from '../locales/zh-CN/locale';
import { readLayout } from '../tabs/compiler/readLayout';
import { textCells } from '../tabs/compiler/textCells';
import type { SummaryKey } from '../tabs/kinds/rowOf';
import type { Layout } from '../tabs/model/layout';
import type { Signature } from '../tabs/model/signature';
import type { Tab, TabKind } from '../tabs/model/tab';
import { TABS } from '../tabs/tabs';
import { isDeadClaim } from './claimRows';
import type { Target } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A managed tab as it stands, read whole. */
export interface OurTab<K extends TabKind = TabKind> {
  readonly sheet: Sheet;
  readonly tab: Tab & { readonly kind: K };
  readonly signature: Signature<K>;
  readonly locale: Locale;
  readonly layout: Layout;
  /** Values from A1 on, of all rows. */
  readonly values: readonly (readonly unknown[])[];
  /** What was read, where `values` are what was meant. */
  readonly read?: readonly (readonly unknown[])[];
  /** Whether the number format of a cell is `@`. */
  readonly isText: Target['isText'];
  /** No second look before people's cells are written: it was read right before, or has no call left. */
  readonly isAnswered?: true;
}

/**
 * The tab that the values of its sheet make; undefined when its hidden keys are gone. `layoutIn` says how many of
 * them it needs: by default all.
 */
export function tabFrom<K extends TabKind>(
  sheet: Sheet,
  signature: Signature<K>,
  values: OurTab['values'],
  layoutIn = readLayout,
): OurTab<K> | undefined {
  const tab = TABS[signature.tab] as OurTab<K>['tab'] | undefined;
  const layout = tab && layoutIn(tab, sheet.getName(), values, values.length);
  if (!layout) return undefined;
  const locale = localeOf(signature.language);
  return { sheet, tab, signature, locale, layout, values, isText: textCells(tab, layout) };
}

/** Whether a tab is there and of that kind. */
export function isTab<K extends TabKind>(our: OurTab | undefined, kind: K): our is OurTab<K> {
  return our?.tab.kind === kind;
}

/** Last row of the tab that holds something; what was claimed by an execution that died is free. */
export function lastUsedRow({ values }: Pick<OurTab, 'values'>): number {
  const now = Date.now();
  for (let row = values.length; row > 0; row--)
    if (values[row - 1]?.some((cell) => cell !== '' && !isDeadClaim(cell, now))) return row;
  return 0;
}

/** A figure of the tab's summary as the cell holds it. */
export function summaryValue<K extends TabKind>(
  { layout, values }: Pick<OurTab<K>, 'tab' | 'layout' | 'values'>,
  key: SummaryKey<K>,
): unknown {
  return values[layout.summaryRow - 1]?.[(layout.summary[key] ?? 0) - 1];
}
