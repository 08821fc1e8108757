import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

/** Tabs whose rows came in the order in which they were answered. */
const RECORDS = ['数据记录', '预警记录'];

/** What runs of the hourly check say of themselves: one that failed says so. */
const OUTBOX = '提醒与推送';
const OF_RUNS = /上次运行|上次错误/;

/** Digits of a number that count: sums of the same figures in another order differ behind them. */
const DIGITS = 10;
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;

/** What two workbooks must have in common, the order of records aside. */
export function comparable(picture: WorkbookSnapshot): unknown {
  const { sheets, namedRanges } = picture;
  return { sheets: sheets.filter(({ name }) => name !== OUTBOX).map(sorted), namedRanges };
}

function sorted(sheet: SheetSnapshot): unknown {
  if (sheet.name === '设置') {
    const { values, display, ...rest } = sheet;
    return { ...rest, display: display.filter((row) => !row.some((cell) => OF_RUNS.test(cell))) };
  }
  if (!RECORDS.includes(sheet.name))
    return { ...sheet, values: sheet.values.map((row) => row.map(rounded)) };
  const { values, display, formulas, ...rest } = sheet;
  return { ...rest, display: display.map((row) => JSON.stringify(row)).sort() };
}
