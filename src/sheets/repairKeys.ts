import { foldSigns } from '../core/signs/foldSigns';
import { localeOf } from '../locales/localeOf';
import { blockTexts } from '../tabs/blockTexts';
import { MARKS, topRows } from '../tabs/layout';
import { readLayout } from '../tabs/readLayout';
import { type Signature, signatureText } from '../tabs/signature';
import { type Block, isStacked, type Tab } from '../tabs/tab';
import { TABS } from '../tabs/tabs';
import { readCells } from './readCells';
import { restoreKeyPlaces } from './restoreKeyPlaces';
import { type CellEdit, writeCells } from './writeCells';
import { withoutText } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

/**
 * Writes the signature and hidden keys of a tab again where they are gone. Columns whose key is lost are found by their label, rows by what stands beside them. Counts what it wrote.
 */
export function repairKeys(sheet: Sheet, signature: Signature): number {
  const tab = TABS[signature.tab];
  const found = readCells(sheet.getDataRange());
  const restored = restoreKeyPlaces(
    sheet,
    tab,
    found.map(([mark]) => mark),
  );
  const values = restored > 0 ? readCells(sheet.getDataRange()) : found;
  const edits = [
    ...signatureEdit(tab, signature, values),
    ...(isIntact(tab, values) ? [] : keyEdits(tab, signature, values)),
  ];
  writeCells(withoutText(sheet), edits);
  return restored + edits.length;
}

function isIntact(tab: Tab, values: Values): boolean {
  return readLayout(tab, '', values, values.length) !== undefined;
}

function signatureEdit(
  tab: Tab,
  { campaign, sheet, language, shared }: Signature,
  values: Values,
): CellEdit[] {
  if (typeof values[0]?.[0] === 'string' && values[0][0] !== '') return [];
  const text = signatureText(tab, campaign, sheet, language, shared);
  return [{ row: 1, column: 1, value: text }];
}

function keyEdits(tab: Tab, { language }: Signature, values: Values): CellEdit[] {
  const locale = localeOf(language);
  const top = topRows(tab);
  const edits: CellEdit[] = [];
  const put = (row: number, column: number, value: string) => {
    if (values[row - 1]?.[column - 1] !== value) edits.push({ row, column, value });
  };
  put(top.summary, 1, MARKS.summary);
  const labels: Readonly<Record<string, string>> = locale[tab.kind].summary;
  for (const { key } of tab.summary) {
    const column = placeOf(labels[key], values[top.labels - 1]);
    if (column > 0 && !values[0]?.includes(key)) put(1, column, key);
  }
  const headers = tab.blocks.map((block) => headerRow(tab, block, values, locale));
  tab.blocks.forEach((block, i) => {
    const header = headers[i];
    if (header === undefined) return;
    const row = top.keys + i;
    put(row, 1, MARKS.keys + block.key);
    put(header, 1, MARKS.header + block.key);
    const { column: texts } = blockTexts(locale, tab, block);
    const keys = block.columns.map(({ key }) => key);
    const has = values[row - 1] ?? [];
    // What charts draw has the label of what people see: it is the next of that name.
    const taken = new Set(keys.map((key) => has.indexOf(key) + 1));
    for (const key of keys.filter((one) => !has.includes(one))) {
      const column = placeOf(texts[key], values[header - 1], taken);
      if (column > 0) put(row, column, key);
      taken.add(column);
    }
    const next = headers[i + 1];
    if (isStacked(tab) && !values.some((line) => line[0] === MARKS.end + block.key))
      put(next === undefined ? values.length + 1 : next - 2, 1, MARKS.end + block.key);
  });
  return edits;
}

/** The row that is marked as a block's header, or that has most of its labels. */
function headerRow(
  tab: Tab,
  block: Block,
  values: Values,
  locale: ReturnType<typeof localeOf>,
): number | undefined {
  const marked = values.findIndex((line) => line[0] === MARKS.header + block.key);
  if (marked >= 0) return marked + 1;
  const labels = Object.values(blockTexts(locale, tab, block).column);
  const found = values.findIndex(
    (line) => labels.filter((label) => placeOf(label, line) > 0).length > labels.length * 0.6,
  );
  return found < 0 ? undefined : found + 1;
}

/** Column of a label that is not taken yet, 0 when it is not there; workbooks may have it with the signs of an earlier version. */
function placeOf(
  label: string | undefined,
  line: readonly unknown[] = [],
  taken: ReadonlySet<number> = new Set(),
): number {
  if (label === undefined) return 0;
  const wanted = foldSigns(label);
  const isIt = (cell: unknown) => typeof cell === 'string' && foldSigns(cell) === wanted;
  return line.findIndex((cell, i) => isIt(cell) && !taken.has(i + 1)) + 1;
}

/** Key rows and column A are out of people's way. */
export function hideKeys(sheet: Sheet, tab: Tab): number {
  const top = topRows(tab);
  let count = 0;
  if (!sheet.isRowHiddenByUser(top.keys)) {
    sheet.hideRows(top.signature, top.title - top.signature);
    count += 1;
  }
  if (!sheet.isColumnHiddenByUser(1)) {
    sheet.hideColumns(1, 1);
    count += 1;
  }
  return count;
}
