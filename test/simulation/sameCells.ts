import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';
import { MARKS } from '../../src/tabs/model/layout';
import { CAMPAIGN_TABS } from '../../src/tabs/model/tab';

/** Tabs whose rows came in the order in which they were answered. */
const RECORDS = ['数据记录', '预警记录'];

/** What runs of the hourly check say of themselves: one that failed says so. */
const SETTINGS = '设置';
const OUTBOX = '提醒与推送';
const OF_RUNS = /上次运行|上次错误/;

/** Digits of a number that count: sums of the same figures in another order differ behind them. */
const DIGITS = 10;
const rounded = (value: unknown): unknown =>
  typeof value === 'number'
    ? Number(value.toPrecision(DIGITS))
    : typeof value === 'string'
      ? withoutIds(value)
      : value;

/** What two workbooks must have in common, the order of records aside. */
export function comparable(picture: WorkbookSnapshot): unknown {
  const { sheets, namedRanges } = picture;
  const named = namedRanges.filter(({ ref }) => !ref.startsWith(OVERVIEW));
  const ends = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const compared = sheets.filter(({ name }) => name !== OUTBOX);
  return { sheets: compared.map((sheet) => sorted(sheet, ends)), namedRanges: named };
}

/** How far a table of records reaches depends on how often it had to be made longer: to its end is to its end. */
const TO_END = new RegExp(`(${RECORDS.join('|')})!(\\$[A-Z]+\\$\\d+:\\$[A-Z]+\\$)(\\d+)`, 'g');
const toEnd = (formula: string, ends: Ends): string =>
  formula.replace(TO_END, (all, name: string, from: string, last: string) =>
    ends.get(name) === Number(last) ? `${name}!${from}end` : all,
  );
type Ends = ReadonlyMap<string, number>;

function sorted({ id: _, ...sheet }: SheetSnapshot, ends: Ends): unknown {
  const { values, display, ...looks } = sheet;
  const isCopy = sheet.name.includes(COPY);
  // What a person had put in just before lacks its dropdowns, in a copy for good.
  const rest = isCopy ? { ...looks, validations: {} } : looks;
  const asShown = (cell: string) =>
    isCopy ? withoutIds(cell).replace(DAYS_LATE, '') : withoutIds(cell);
  const shown = display.map((row) => row.map(asShown));
  if (RECORDS.includes(sheet.name)) return { ...rest, ...filledRows(sheet, shown) };
  if (sheet.name === SETTINGS)
    return { ...rest, display: shown.filter((row) => !row.some((cell) => OF_RUNS.test(cell))) };
  const read = isCopy ? [] : values.map((row) => row.map(rounded));
  const formulas = rest.formulas.map((row) =>
    row.map((text) => toEnd(text.replace(QUOTED, '$1!'), ends)),
  );
  if (sheet.name.endsWith(TASKS))
    return withoutGaps({ ...rest, formulas, display: shown, values: read });
  if (sheet.name !== OVERVIEW) return { ...rest, formulas, display: shown, values: read };
  const ids = ofSheets(display.find(([mark]) => mark === MARKS.keys + KEYED) ?? []);
  const without = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row, n) => row.filter((_, i) => !ids.has(i) && !(i === 0 && isReach(sheet, n))));
  // A row that a creation had taken and gave back is gone, with what was in its cells.
  const { notes } = rest;
  // Those of a campaign that was restored stand below what was there then.
  const charts = rest.charts.map(({ id: _, anchor: __, ...chart }) => JSON.stringify(chart)).sort();
  return { notes, charts, display: without(shown), values: without(read) };
}

/** A copy of a tab is nobody's: it says how late tasks were when its original was looked at last. */
const COPY = '副本';
const DAYS_LATE = /\d+ 天/g;

/** Beside the title stands how far the table reaches. */
const isReach = ({ formulas }: Pick<SheetSnapshot, 'formulas'>, row: number): boolean =>
  formulas[row]?.[0]?.startsWith('=ROWS(') === true;

/** What has a line for each row. */
const OF_ROWS = [
  'backgrounds',
  'fontColors',
  'bold',
  'fontSizes',
  'numberFormats',
  'alignments',
] as const satisfies (keyof SheetSnapshot)[];

/** What an execution that has ended took of a table and never wrote: free as soon as none can live so long. */
const CLAIM = /^claim[a-p]{16}$/;

/** What a run that ended had taken of tasks stays an empty row among them where others came before it was free. */
const TASKS = '筹备进度';

/** Without empty rows, and formulas that name rows by how far they are: what stands below a gap is the same. */
function withoutGaps(
  sheet: Omit<SheetSnapshot, 'id' | 'values'> & { readonly values: unknown[][] },
) {
  const kept = sheet.display.flatMap((row, i) =>
    row.some((cell) => cell !== '' && !CLAIM.test(cell)) ? [i] : [],
  );
  const rowsOf = <T>(rows: readonly T[]) => kept.flatMap((i) => (i in rows ? [rows[i] as T] : []));
  const apart = (formula: string, i: number) =>
    formula.replace(/(?<=[A-Z])\d+\b/g, (row) => `[${Number(row) - i - 1}]`);
  const notes = Object.entries(sheet.notes).map(([cell, note]) => {
    const row = Number(/\d+/.exec(cell)?.[0]);
    return [cell.replace(/\d+/, `#${kept.indexOf(row - 1)}`), note] as const;
  });
  const lines = [...OF_ROWS, 'values', 'display'] as const;
  return {
    ...sheet,
    ...Object.fromEntries(lines.map((of) => [of, rowsOf<unknown>(sheet[of])])),
    formulas: rowsOf(sheet.formulas.map((row, i) => row.map((text) => apart(text, i)))),
    notes: Object.fromEntries(notes),
    // What a row that was never written lacks: its looks are compared line by line.
    formatAreas: [],
  };
}

/** Rows that show something with their styles, in no order: what was logged twice at once leaves an empty one. */
function filledRows(sheet: Omit<SheetSnapshot, 'id'>, shown: readonly (readonly string[])[]) {
  const rows = shown.flatMap(([reach = '', ...cells], i) => {
    const row = [isReach(sheet, i) ? '' : reach, ...cells];
    return row.some((cell) => cell !== '' && !CLAIM.test(cell))
      ? [JSON.stringify([row, OF_ROWS.map((of) => sheet[of][i])])]
      : [];
  });
  const none = Object.fromEntries(OF_ROWS.map((of) => [of, []]));
  // How long the table was made is nobody's business: where its ranges end `toEnd` asks.
  const conditionalFormats = sheet.conditionalFormats.map(({ ranges: _, ...rule }) => rule);
  const length = { rows: 0, rowHeights: {}, formatAreas: [], validations: {}, conditionalFormats };
  return { ...none, ...length, formulas: [], display: rows.sort().map((row) => JSON.parse(row)) };
}

/**
 * A signature without ids of sheets: one that was made, taken back and made again has another, and a run that failed
 * may have left making the outbox to the next.
 */
const withoutIds = (cell: string): string =>
  cell.replace(/,?"outbox":\d+/, '').replace(/("sheet":)\d+/, '$1');

/** The engine leaves out quotes that a name does not need where it has moved a reference. */
const QUOTED = /'([^'!]+)'!/g;

/** Names the sheets of campaigns. How many empty rows it has depends on which stood there before. */
const OVERVIEW = '活动总览';
const KEYED = 'campaigns';
const ofSheets = (keys: readonly string[]): ReadonlySet<number> =>
  new Set(
    keys.flatMap((key, i) => ((CAMPAIGN_TABS as readonly string[]).includes(key) ? [i] : [])),
  );
