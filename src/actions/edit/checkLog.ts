import { type EntryKey, latestEntries } from '../../core/latestEntries';
import { METRICS } from '../../core/metrics';
import { convertQuantity } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { readDate } from '../../core/readDate';
import { keyOfMetric } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { entryKey, lookedUpBy } from './logRows';

/** A workbook of an earlier version has the first alone, until a recheck. */
const ENGINE = ['valid', 'ofCampaign', 'ofPlatform'] as const;

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
  writeCells(our, edits);
  return edits.length + settleRows(our, rows, keys);
}

/** Brings the engine's columns into order: 有效, and what formulas look rows up by. */
function settleRows(our: OurTab, rows: readonly SheetRow[], keys: readonly EntryKey[]): number {
  const block = blockLayout(our.layout);
  const valid = latestEntries(keys);
  const wanted = new Map(
    rows.map(({ row, cells }, i) => [row, { valid: valid[i] ?? null, ...lookedUpBy(cells) }]),
  );
  const own = ENGINE.filter((key) => block.columns[key] !== undefined);
  return writeEngineColumns(our, block, own, rows, wanted).length;
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
