import type { Mark } from '../../core/checks';
import { METRICS } from '../../core/metrics';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { fillIn } from '../../locales/fillIn';
import { keyOfMetric } from '../../locales/keyOfWord';
import { soleMetric } from '../../locales/soleMetric';
import { tabById } from '../../sheets/openOurTab';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { openOverview } from '../../sheets/overviewSheet';
import { readingOf } from '../../sheets/summaryOf';
import { decodeRows, type TableRow } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';
import type { Area } from '../../tabs/model/area';
import { sameCode } from '../desk/openDesk';
import { ownMetricsOf } from '../desk/ownMetricsOf';

type Row = TableRow<'log', 'log'>;

export interface NamedRows {
  /** All rows, with the names of the dictionary. */
  readonly rows: readonly Row[];
  /** What is said of names that were put into these. */
  readonly said: readonly { readonly row: number; readonly line: string }[];
  readonly marks: readonly Mark[];
}

/**
 * Rows whose metric was typed under a well-known name have that of the dictionary: 访客数 is UV, and counts as such.
 * Not so where a campaign has a goal or a row of its board of that name, which is its own; nor for rows that counted
 * before anyone looked. Money by another name is asked for its unit: exports have 元 under a bare heading.
 */
export function logNames(
  our: OurTab<'log'>,
  { rows, put }: Table<'log', 'log'>,
  edited?: Area,
): NamedRows {
  const isTyped = (row: number) =>
    edited !== undefined && row >= edited.row && row < edited.row + edited.rows;
  // A log has thousands of rows, and few metrics.
  const keys = new Map<string, ReturnType<typeof soleMetric>>();
  const keyOf = (metric: string) => {
    if (!keys.has(metric)) keys.set(metric, keyOfMetric(metric) ? undefined : soleMetric(metric));
    return keys.get(metric);
  };
  const found = rows.filter(
    ({ row, is }) => (is.valid === null || isTyped(row)) && is.metric !== '' && keyOf(is.metric),
  );
  if (found.length === 0) return { rows, said: [], marks: [] };
  const own = namesOfOwn(
    our,
    found.map(({ is }) => is.campaign),
  );
  const { metrics, words, checks } = our.locale;
  const units: Readonly<Record<string, string>> = words.unit;
  const named = new Map<number, Row>();
  const said: NamedRows['said'][number][] = [];
  const marks: Mark[] = [];
  for (const row of found) {
    const { is } = row;
    const key = keyOf(is.metric);
    if (!key || own.has(is.metric)) continue;
    const values = { typed: is.metric, metric: metrics[key].name };
    if (METRICS[key].unit === '万元' && !hasUnit(row)) {
      const [unit = '', small = ''] = [units.万元, units.元];
      marks.push({
        row: row.row,
        path: 'unit',
        code: 'moneyOf',
        values: { ...values, unit, small },
      });
      continue;
    }
    const again = readAs(our, row, values.metric);
    named.set(row.row, again);
    // 12.8万元 was read as so many yuan of what has no unit.
    const figure = known(again.is.value);
    if (typeof row.cells.value === 'string' && figure !== undefined) put(row.row, 'value', figure);
    said.push({ row: row.row, line: fillIn(checks.asMetric, values) });
  }
  return { rows: rows.map((row) => named.get(row.row) ?? row), said, marks };
}

/** A row as it reads with another metric. */
function readAs(our: OurTab<'log'>, { row, cells }: Row, metric: string): Row {
  const { columns } = our.tab.blocks[0];
  const raw = [{ row, cells: { ...cells, metric } }];
  return decodeRows<'log', 'log'>(columns, raw, readingOf(our), our.locale)[0] as Row;
}

/** Whether a row says what its money is counted in, beside the figure or with it. */
function hasUnit({ is, cells }: Row): boolean {
  const quantity = typeof cells.value === 'string' ? parseQuantity(cells.value) : undefined;
  return is.unit !== '' || (typeof quantity === 'object' && quantity.dimension === 'money');
}

/** Names of metrics in 设置, in the goals and on the boards of campaigns. */
function namesOfOwn(our: OurTab<'log'>, codes: readonly string[]): ReadonlySet<string> {
  const overview = openOverview();
  if (typeof overview === 'string') return new Set();
  const concerned = overview.campaigns.filter((one) =>
    codes.some((code) => sameCode(code, one.code)),
  );
  return new Set([
    ...ownMetricsOf(our).map(({ name }) => name),
    ...concerned.flatMap(({ code, sheets }) => {
      const plan = tabById('plan', sheets.plan, overview.language, code);
      const monitor = tabById('monitor', sheets.monitor, overview.language, code);
      return [
        ...(plan ? openTable(plan, 'goals').rows.map(({ is }) => is.metric) : []),
        ...(monitor ? openTable(monitor, 'board').rows.map(({ is }) => is.metric) : []),
      ];
    }),
  ]);
}
