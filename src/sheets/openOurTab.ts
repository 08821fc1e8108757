import type { Language } from '../core/request/campaignRequest';
import { tabNamed } from '../locales/tabNamed';
import { lackingParts } from '../tabs/compiler/readLayout';
import { isNewer, isOlder } from '../tabs/isOlder';
import { columnCount } from '../tabs/model/layout';
import { readSignature, type SharedSheets, type Signature } from '../tabs/model/signature';
import type { TabKind } from '../tabs/model/tab';
import { TABS } from '../tabs/tabs';
import { upToDate } from './bringUp';
import { firstColumns, inFirstColumns } from './firstColumns';
import { type OurTab, tabFrom } from './ourTab';
import { partsOf } from './partsOf';
import { readCell } from './readCells';
import { sheetById } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
    (seen && todays(sheet, signature, seen)) ??
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
  const { blocks, columns, summary } = lackingParts(our.tab, our.layout);
  const isAnswerable =
    blocks.length + summary.length === 0 && columns.every(({ column }) => column.optional);
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
      const found = todays(sheet, signature, values);
      return found ?? (isOlder(readSignature(values[0]?.[0])) ? 'older' : undefined);
    }),
  );
}

/** A tab of today's version; in the first columns all of ours must be. */
function todays<K extends TabKind>(
  sheet: Sheet,
  signature: Signature<K>,
  values: unknown[][],
): OurTab<K> | undefined {
  const stored = readSignature(values[0]?.[0]);
  return isOlder(stored) || isNewer(stored) ? undefined : tabFrom(sheet, signature, values);
}
