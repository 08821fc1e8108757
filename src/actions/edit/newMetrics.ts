import { type FormatAt, giveFormats } from '../../sheets/giveFormats';
import { textOf } from '../../tabs/kinds/kind';
import { metricCells } from '../../tabs/model/metricCells';
import { formatOfUnit } from '../../tabs/model/numberFormats';
import type { BoardLook } from './boardLook';

/**
 * Rows that people added to the board get what ours have: the unit of their metric, and figures that show what they
 * are in it. 0.02 of a rate is 2 %, 3.6 points are not 4. Of a row that was judged before nothing is asked.
 */
export function newMetrics({ our, table, own }: BoardLook): void {
  const { columns } = table.block;
  const formats: FormatAt[] = [];
  for (const { row, is, cells } of table.rows) {
    if (is.metric === '' || textOf(cells.direction) !== '') continue;
    const known = metricCells(is.metric, our.locale, '', own);
    const unit = is.unit || known.unit;
    if (unit === '') continue;
    if (is.unit === '') table.put(row, 'unit', unit);
    const format = known.unit === unit ? known.format : formatOfUnit(unit);
    for (const key of ['target', 'live'] as const)
      formats.push({ row, column: columns[key] as number, format });
  }
  giveFormats(our, formats);
}
