import { METRICS } from '../../core/metrics';
import { convertQuantity } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { readDate } from '../../core/readDate';
import { keyOfMetric } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { entryKey, validEdits } from './logRows';

/** Brings 数据记录 into order: typed numbers and dates read, and 有效 for the latest entries. */
export function checkLog(our: OurTab): number {
  const block = blockLayout(our.layout);
  const serial = serialReader();
  const dates = blockRows(our).flatMap(({ cells }) => serial(cells.date) ?? []);
  const near =
    dates.reduce((latest, date) => Math.max(latest, date), 0) || (serial(new Date()) ?? 0);
  const edits: CellEdit[] = [];
  const change = (row: SheetRow, key: string, value: number): number => {
    edits.push({ row: row.row, column: block.columns[key] as number, value });
    return value;
  };
  const rows = blockRows(our).map((row): SheetRow => {
    const { value, date, enteredAt } = row.cells;
    const read = typeof value === 'string' ? numberOf(row) : undefined;
    const day = typeof date === 'string' ? readDate(date, near) : undefined;
    const time = typeof enteredAt === 'string' ? readDate(enteredAt, near) : undefined;
    return {
      row: row.row,
      cells: {
        ...row.cells,
        ...(read === undefined ? {} : { value: change(row, 'value', read) }),
        ...(day === undefined ? {} : { date: change(row, 'date', day) }),
        ...(time === undefined ? {} : { enteredAt: change(row, 'enteredAt', time) }),
      },
    };
  });
  const keys = rows.map((row) => entryKey(row, serial));
  const valid = validEdits(rows, keys, block);
  writeCells(our.sheet, edits);
  if (valid.length > 0) writeValid(our, rows, valid);
  return edits.length + valid.length;
}

/** 有效 is the engine's: from the first cell that differs to the last in one call. */
function writeValid(our: OurTab, rows: readonly SheetRow[], edits: readonly CellEdit[]): void {
  const wanted = new Map(edits.map((e) => [e.row, e.value]));
  const [first, last] = [edits[0]?.row ?? 0, edits[edits.length - 1]?.row ?? 0];
  const values = rows
    .filter(({ row }) => row >= first && row <= last)
    .map(({ row, cells }) => [(wanted.has(row) ? wanted.get(row) : cells.valid) ?? '']);
  our.sheet
    .getRange(first, edits[0]?.column ?? 1, values.length, 1)
    .setValues(values as (string | number)[][]);
}

/** A value typed as text, in the unit beside it or that of its metric. */
function numberOf({ cells }: SheetRow): number | undefined {
  const quantity = parseQuantity(cells.value);
  if (typeof quantity !== 'object' || quantity.kind !== 'exact' || quantity.comparator)
    return undefined;
  const key = keyOfMetric(textOf(cells.metric));
  const unit = textOf(cells.unit) || (key ? METRICS[key].unit : '');
  const converted = convertQuantity(quantity, unit);
  return 'value' in converted ? converted.value : undefined;
}
