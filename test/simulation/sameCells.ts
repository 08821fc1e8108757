import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

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
      ? withoutOutbox(value)
      : value;

/** What two workbooks must have in common, the order of records aside. */
export function comparable(picture: WorkbookSnapshot): unknown {
  const { sheets, namedRanges } = picture;
  return { sheets: sheets.filter(({ name }) => name !== OUTBOX).map(sorted), namedRanges };
}

function sorted({ id: _, ...sheet }: SheetSnapshot): unknown {
  const { values, display, ...rest } = sheet;
  const shown = display.map((row) => row.map(withoutOutbox));
  if (RECORDS.includes(sheet.name))
    return { ...rest, formulas: [], display: shown.map((row) => JSON.stringify(row)).sort() };
  if (sheet.name === SETTINGS)
    return { ...rest, display: shown.filter((row) => !row.some((cell) => OF_RUNS.test(cell))) };
  const read = values.map((row) => row.map(rounded));
  return { ...rest, display: shown, values: read };
}

/** A signature, without the sheet of the outbox: a run that failed may have left making one to the next. */
const withoutOutbox = (cell: string): string => cell.replace(/,?"outbox":\d+/, '');
