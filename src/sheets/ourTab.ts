import type { Language } from '../core/request/campaignRequest';
import { localeOf } from '../locales/localeOf';
import { tabNamed } from '../locales/tabNamed';
import type { Locale } from '../locales/zh-CN/locale';
import { lackingParts, readLayout } from '../tabs/compiler/readLayout';
import { textCells } from '../tabs/compiler/textCells';
import { isNewer, isOlder } from '../tabs/isOlder';
import type { SummaryKey } from '../tabs/kinds/rowOf';
import { columnLetters } from '../tabs/model/area';
import { columnCount, type Layout } from '../tabs/model/layout';
import { readSignature, type SharedSheets, type Signature } from '../tabs/model/signature';
import type { Tab, TabKind } from '../tabs/model/tab';
import { TABS } from '../tabs/tabs';
import { bringUp } from './bringUp';
import { isDeadClaim } from './claimRows';
import { partsOf } from './partsOf';
import { readCell, readCells } from './readCells';
import { sheetById } from './workbook';
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

/** Columns that hold the tables of every tab of ours, unless people have put theirs between. */
const WIDEST = 29;

/**
 * The tab of ours that a sheet is, or undefined. With one read it tells that a sheet is not ours, and
 * with a second it reads the tab; where the sheet has a name of ours, or after a large paste, which had
 * many calls to make, one read does for both. `isDamaged` is told of one that is ours and cannot be read, or
 * is of a later version.
 */
export function openOurTab(
  sheet: Sheet,
  isLargePaste: boolean,
  isDamaged: (signature: Signature) => void = () => undefined,
): OurTab | undefined {
  const named = tabNamed(sheet.getName());
  const probable = named ? columnCount(TABS[named]) : undefined;
  const read = isLargePaste ? WIDEST : probable;
  const values = read === undefined ? undefined : firstColumns(sheet, read);
  const cell = values ? values[0]?.[0] : readCell(sheet.getRange(1, 1));
  const signature = readSignature(cell);
  // A copy of a tab of ours is not.
  if (!signature || signature.sheet !== sheet.getSheetId()) return undefined;
  const seen = isOlder(signature) ? undefined : values;
  const our =
    (seen && tabOf(sheet, signature, seen)) ??
    readOurTab(sheet, signature) ??
    withoutOptional(sheet);
  if (!our) isDamaged(signature);
  // After a large paste there is no call left for a second look.
  return our && isLargePaste ? { ...our, isAnswered: true } : our;
}

/** A tab of today's version that lacks columns which nothing is computed from, and no others. */
function withoutOptional(sheet: Sheet): OurTab | undefined {
  const our = partsOf(sheet);
  const stored = readSignature(our?.values[0]?.[0]);
  if (!our || isOlder(stored) || isNewer(stored)) return undefined;
  const { columns, summary } = lackingParts(our.tab, our.layout);
  const isAnswerable = summary.length === 0 && columns.every(({ column }) => column.optional);
  return isAnswerable ? our : undefined;
}

/**
 * A tab of ours by the id of its sheet, with one read; undefined when it is gone or damaged. With `shared`
 * its checks find the shared tabs without a further one.
 */
export function tabById<K extends TabKind>(
  kind: K,
  id: number | undefined,
  language: Language,
  campaign = '',
  shared?: SharedSheets,
): OurTab<K> | undefined {
  const sheet = sheetById(id);
  if (!sheet || id === undefined) return undefined;
  const { layout } = TABS[kind];
  return readOurTab(sheet, {
    product: 'campaign-desk',
    tab: kind,
    campaign,
    layout,
    sheet: id,
    language,
    ...(shared ? { shared } : {}),
  });
}

/** Whether a tab is there and of that kind. */
export function isTab<K extends TabKind>(our: OurTab | undefined, kind: K): our is OurTab<K> {
  return our?.tab.kind === kind;
}

/**
 * Reads a tab of ours with one more read; one of an earlier version is brought up before. Undefined when its
 * hidden keys are gone, or a later version made it.
 */
export function readOurTab<K extends TabKind>(
  sheet: Sheet,
  signature: Signature<K>,
): OurTab<K> | undefined {
  const tab = TABS[signature.tab];
  if (!tab) return undefined;
  return upToDate(sheet, () =>
    inFirstColumns(sheet, columnCount(tab), (values) => {
      const found = tabOf(sheet, signature, values);
      return found ?? (isOlder(readSignature(values[0]?.[0])) ? 'older' : undefined);
    }),
  );
}

/** In the first columns all of ours must be; a column that is newer than the tab may be in none. */
function tabOf<K extends TabKind>(
  sheet: Sheet,
  signature: Signature<K>,
  values: unknown[][],
): OurTab<K> | undefined {
  const tab = TABS[signature.tab] as OurTab<K>['tab'];
  const stored = readSignature(values[0]?.[0]);
  if (isOlder(stored) || isNewer(stored)) return undefined;
  const layout = tab && readLayout(tab, sheet.getName(), values, values.length);
  if (!layout) return undefined;
  const locale = localeOf(signature.language);
  return { sheet, tab, signature, locale, layout, values, isText: textCells(tab, layout) };
}

/** What a look at a sheet gives; after one that sees a tab of an earlier version, that is brought up. */
export function upToDate<T>(sheet: Sheet, look: () => T | 'older' | undefined): T | undefined {
  const seen = look();
  if (seen !== 'older') return seen;
  const now = bringUp(sheet) ? look() : undefined;
  return now === 'older' ? undefined : now;
}

/**
 * What is found in the first columns of a sheet, or, where people have put columns between ours, in all of
 * them. Always of all rows: their number is that of the sheet.
 */
export function inFirstColumns<T>(
  sheet: Sheet,
  count: number,
  find: (values: unknown[][]) => T | undefined,
): T | undefined {
  const own = firstColumns(sheet, count);
  const found = own && find(own);
  if (found !== undefined) return found;
  const all = sheet.getMaxColumns();
  const values = all === count ? own : firstColumns(sheet, all);
  return values && find(values);
}

/** Columns from A on, of all rows, in one call; undefined when the sheet has fewer. A read that fails throws. */
function firstColumns(sheet: Sheet, count: number): unknown[][] | undefined {
  try {
    return readCells(sheet.getRange(`A:${columnLetters(count)}`));
  } catch (error) {
    if (sheet.getMaxColumns() < count) return undefined;
    throw error;
  }
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
