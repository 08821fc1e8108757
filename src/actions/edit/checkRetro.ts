import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { keyOfMetric } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { writeEngineColumns } from '../../sheets/engineColumns';
import type { OurTab } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { noteMarks, placedMarks } from './noteMarks';
import { typedNumbers } from './typedNumbers';

/** Brings 复盘报告 into order: typed numbers read in their unit; conclusions are formulas. */
export function checkRetro(our: OurTab): number {
  const block = blockLayout(our.layout, 'attainment');
  const rows = blockRows(our, 'attainment');
  const numbers = typedNumbers(rows, block, ['target', 'actual'], ({ cells }) =>
    textOf(cells.unit),
  );
  const wanted = new Map(rows.map((row) => [row.row, { direction: directionOf(our, row) }]));
  writeCells(our, numbers.edits);
  const changed = writeEngineColumns(our, block, ['direction'], rows, wanted);
  noteMarks(our, placedMarks(numbers.marks, block));
  return numbers.edits.length + changed.length;
}

function directionOf({ locale }: OurTab, { cells }: SheetRow): string | null {
  const { marks } = locale.monitor;
  const metric = textOf(cells.metric);
  if (metric === '') return null;
  const target = parseQuantity(cells.target);
  const typed = typeof target === 'object' ? target.comparator : undefined;
  if (typed) return typed === '≤' || typed === '<' ? marks.lower : marks.higher;
  if (textOf(cells.direction) !== '') return textOf(cells.direction);
  const key = keyOfMetric(metric);
  const known: Metric | undefined = key && METRICS[key];
  if (known?.kind === 'stock') return marks.none;
  return marks[known?.direction ?? 'higher'];
}
