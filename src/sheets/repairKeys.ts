import { localeOf } from '../locales/localeOf';
import { blockTexts } from '../tabs/compiler/blockTexts';
import { readLayout } from '../tabs/compiler/readLayout';
import { MARKS, topRows } from '../tabs/model/layout';
import { isSignedFor, type Signature, signatureText } from '../tabs/model/signature';
import { type Block, isStacked, type Tab } from '../tabs/model/tab';
import { TABS } from '../tabs/tabs';
import { headerRows, placeOf } from './headerRows';
import { readCells } from './readCells';
import { isMark, restoreKeyPlaces } from './restoreKeyPlaces';
import { type CellEdit, writeCells } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

type IsNew = (block: string, key: string) => boolean;

/**
 * Writes the signature and hidden keys of a tab again where they are gone. Columns whose key is lost are found by
 * their label, but for those that are new, rows by what stands beside them. Counts what it wrote.
 */
export function repairKeys(sheet: Sheet, signature: Signature, isNew: IsNew = () => false): number {
  const tab = TABS[signature.tab];
  const found = readCells(sheet.getDataRange());
  const restored = restoreKeyPlaces(sheet, tab, found);
  const values = restored > 0 ? readCells(sheet.getDataRange()) : found;
  const edits = [
    ...signatureEdit(tab, signature, values),
    ...(isIntact(tab, values) ? [] : keyEdits(tab, signature, values, sheet.getMaxRows(), isNew)),
  ];
  writeCells(withoutText(sheet), edits);
  return restored + edits.length;
}

function isIntact(tab: Tab, values: Values): boolean {
  return readLayout(tab, '', values, values.length) !== undefined;
}

function signatureEdit(tab: Tab, signature: Signature, values: Values): CellEdit[] {
  if (isSignedFor(signature, values[0]?.[0])) return [];
  const { campaign, sheet, language, shared } = signature;
  const text = signatureText(tab, campaign, sheet, language, shared);
  return [{ row: 1, column: 1, value: text }];
}

function keyEdits(
  tab: Tab,
  { language }: Signature,
  values: Values,
  sheetRows: number,
  isNew: IsNew,
): CellEdit[] {
  const locale = localeOf(language);
  const top = topRows(tab);
  const edits: CellEdit[] = [];
  const put = (row: number, column: number, value: string) => {
    if (values[row - 1]?.[column - 1] !== value) edits.push({ row, column, value });
  };
  const marked = new Set(values.flatMap(([cell], i) => (isMark(cell) ? [i + 1] : [])));
  // A row is marked once: one that says what it is stays that.
  const mark = (row: number, value: string) => {
    if (marked.has(row)) return;
    marked.add(row);
    put(row, 1, value);
  };
  mark(top.summary, MARKS.summary);
  const labels: Readonly<Record<string, string>> = locale[tab.kind].summary;
  for (const { key } of tab.summary) {
    const column = placeOf(labels[key], values[top.labels - 1]);
    if (column > 0 && !values[0]?.includes(key)) put(1, column, key);
  }
  const headers = headerRows(tab, values, locale);
  tab.blocks.forEach((block, i) => {
    const header = headers[i];
    if (header === undefined) return;
    const row = top.keys + i;
    mark(row, MARKS.keys + block.key);
    mark(header, MARKS.header + block.key);
    const { column: texts } = blockTexts(locale, tab, block);
    const keys = block.columns.map(({ key }) => key);
    const has = values[row - 1] ?? [];
    // What charts draw has the label of what people see: it is the next of that name.
    const taken = new Set(keys.map((key) => has.indexOf(key) + 1));
    const isLost = (one: string) => !has.includes(one) && !isNew(block.key, one);
    for (const key of keys.filter(isLost)) {
      const column = placeOf(texts[key], values[header - 1], taken);
      if (column > 0) put(row, column, key);
      taken.add(column);
    }
    const next = headers[i + 1];
    const isLast = i === headers.length - 1;
    if (!isStacked(tab) || values.some((line) => line[0] === MARKS.end + block.key)) return;
    if (next !== undefined) mark(next - 2, MARKS.end + block.key);
    else if (isLast) mark(lastEnd(values, block, sheetRows), MARKS.end + block.key);
  });
  return edits;
}

/**
 * Row of the end of the last block, which is made with so many spare rows, and ends its sheet unless people have
 * added some below.
 */
function lastEnd(values: Values, { spareRows }: Block, sheetRows: number): number {
  const filled = values.map((line) => line.some((cell, j) => j > 0 && cell !== ''));
  const made = filled.lastIndexOf(true) + 1 + spareRows + 1;
  return Math.max(values.length + 1, Math.min(made, sheetRows));
}
