import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { type OwnMetric, ownMetricOf } from '../../core/ownMetric';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { keyOfMetric } from '../../locales/keyOfWord';
import { giveFormats } from '../../sheets/giveFormats';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { isRefused } from '../../sheets/refusedCells';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import type { Area } from '../../tabs/model/area';
import { noteMarks, placedMarks } from '../desk/noteMarks';
import { ownMetricsAmong } from '../desk/ownMetricsOf';
import { settleComparison } from './settleComparison';

/** Brings 复盘报告 into order: typed numbers read in their unit; conclusions are formulas. */
export function checkRetro(our: OurTab<'retro'>, edited?: Area): number {
  const edits: CellEdit[] = [];
  const table = openTable(our, 'attainment', edits);
  table.settle();
  const { direction } = table.block.columns;
  const undirected = table.rows.filter(({ is }) => is.direction === '');
  const own = ownMetricsAmong(
    our,
    undirected.map(({ is }) => is.metric),
  );
  const wanted = new Map(
    table.rows.map((row) => [row.row, { direction: directionOf(our, row, own) }]),
  );
  const changed = table.engine(['direction'], wanted);
  // ≤3 becomes 3 when its sign is noted.
  const noted = edits.filter(({ row }) => !isRefused(our.layout.name, row, direction));
  const compared = settleComparison(our);
  const settled = [...noted, ...compared.edits];
  writeCells(our, untouched(our, settled));
  giveFormats(our, compared.formats);
  const marks = [...placedMarks(table.unread(), table.block), ...compared.marks];
  noteMarks(our, marks, [], edited);
  return settled.length + changed.length;
}

function directionOf(
  { locale }: OurTab,
  { is, cells }: TableRow<'retro', 'attainment'>,
  own: readonly OwnMetric[],
): string | null {
  const { marks } = locale.monitor;
  if (is.metric === '') return null;
  const target = parseQuantity(cells.target);
  const typed = typeof target === 'object' ? target.comparator : undefined;
  if (typed) return typed === '≤' || typed === '<' ? marks.lower : marks.higher;
  const key = keyOfMetric(is.metric);
  const known: Metric | undefined = key && METRICS[key];
  if (known?.ofPlan) return marks.plan;
  if (is.direction !== '') return is.direction;
  if (known?.kind === 'stock') return marks.none;
  return marks[(known ?? ownMetricOf(own, is.metric))?.direction ?? 'higher'];
}
