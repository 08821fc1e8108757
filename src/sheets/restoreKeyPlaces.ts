import { MARKS, topRows } from '../tabs/model/layout';
import type { Tab } from '../tabs/model/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SIGNATURE = '{"product"';
const BEGINNINGS = [SIGNATURE, MARKS.keys, MARKS.header, MARKS.end, MARKS.row];

/** Whether a cell of column A says what its row is. */
export function isMark(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  return cell === MARKS.summary || BEGINNINGS.some((beginning) => cell.startsWith(beginning));
}

/**
 * Moves hidden rows and the column of keys back that someone has moved, and puts those in again, empty, that were
 * deleted: what has moved into their place is people's and must not be written over. Counts what it put in; the
 * tab must be read again then.
 */
export function restoreKeyPlaces(
  sheet: Sheet,
  tab: Tab,
  values: readonly (readonly unknown[])[],
): number {
  const texts = values.map(([cell]) => (typeof cell === 'string' ? cell : ''));
  if (!texts.some(isMark)) {
    const isKeys = (cell: unknown) => typeof cell === 'string' && cell.startsWith(MARKS.keys);
    const moved = values.find((line) => line.some(isKeys))?.findIndex(isKeys) ?? 0;
    if (moved > 0) sheet.moveColumns(sheet.getRange(1, moved + 1), 1);
    else if (texts.every((text) => text === '')) return 0;
    else sheet.insertColumnBefore(1);
    return 1;
  }
  const summary = texts.indexOf(MARKS.summary) + 1;
  const lost = summary > 0 ? topRows(tab).summary - summary : 0;
  let restored = 0;
  [SIGNATURE, ...tab.blocks.map(({ key }) => MARKS.keys + key)].forEach((mark, i) => {
    if (restored >= lost || texts[i]?.startsWith(mark)) return;
    const moved = texts.findIndex((text) => text.startsWith(mark));
    if (moved > i) {
      sheet.moveRows(sheet.getRange(moved + 1, 1), i + 1);
      texts.splice(moved, 1);
    } else sheet.insertRowBefore(i + 1);
    texts.splice(i, 0, mark);
    restored += 1;
  });
  return restored;
}
