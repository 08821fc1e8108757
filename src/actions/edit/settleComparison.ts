import { tidy } from '../../core/quantity/tidy';
import { keyOfUnit } from '../../locales/keyOfUnit';
import { keyOfMetric } from '../../locales/keyOfWord';
import type { FormatAt } from '../../sheets/giveFormats';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { CellEdit } from '../../sheets/writeCells';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { measured } from '../../tabs/kinds/quantityKinds';
import { Unread } from '../../tabs/kinds/unread';
import { areaOfCells } from '../../tabs/model/area';
import type { BlockLayout } from '../../tabs/model/layout';
import { metricCells } from '../../tabs/model/metricCells';
import { formatOfUnit } from '../../tabs/model/numberFormats';
import type { PlacedMark } from '../desk/noteMarks';

type Compared = TableRow<'retro', 'comparison'>;

const FIGURES = ['actual', 'reference'] as const;
/** Days and times do not matter for figures. */
const NO_DAYS = { serial: () => undefined, near: 0 } as const;

interface Settled {
  readonly edits: readonly CellEdit[];
  readonly formats: readonly FormatAt[];
  readonly marks: readonly PlacedMark[];
}

/**
 * Rows that people add to the comparisons of the retro: figures as text become numbers in the unit of the row. Where
 * none stands there, it is that of the metric or the one that was typed (25% beside 20%), and is written with the side
 * that is better. Formulas stay. Two reads when there is such a row.
 */
export function settleComparison(our: OurTab<'retro'>): Settled {
  const { block, rows } = openTable(our, 'comparison');
  const asked = rows.filter(
    ({ is, cells }) =>
      is.metric !== '' && (is.unit === '' || FIGURES.some((key) => isText(cells[key]))),
  );
  const isTyped = typedIn(our, block, asked);
  const all = asked.map((row) => settleRow(our, block, row, isTyped));
  return {
    edits: all.flatMap(({ edits }) => edits),
    formats: all.flatMap(({ formats }) => formats),
    marks: all.flatMap(({ marks }) => marks),
  };
}

const isText = (cell: unknown) => typeof cell === 'string' && cell.trim() !== '';

/** Of a figure that a person typed: how it reads, a number with its sign of per cent. Undefined for a formula, or none. */
type TypedIn = (row: Compared, key: (typeof FIGURES)[number]) => string | undefined;

function typedIn({ sheet }: OurTab, { columns }: BlockLayout, rows: readonly Compared[]): TypedIn {
  const places = rows.flatMap(({ row }) =>
    FIGURES.map((key) => ({ row, column: columns[key] as number })),
  );
  if (places.length === 0) return () => undefined;
  const area = areaOfCells(places);
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  const [formulas, formats] = [range.getFormulas(), range.getNumberFormats()];
  return ({ row, cells }, key) => {
    const [i, j] = [row - area.row, (columns[key] as number) - area.column];
    const cell = cells[key];
    if (formulas[i]?.[j] || cell === '') return undefined;
    return typeof cell === 'number' && formats[i]?.[j]?.includes('%')
      ? `${tidy(cell * 100)}%`
      : String(cell);
  };
}

function settleRow(
  { locale }: OurTab<'retro'>,
  { columns }: BlockLayout,
  compared: Compared,
  typedAs: TypedIn,
): Settled {
  const { row, is, cells } = compared;
  const typed = FIGURES.filter((key) => typedAs(compared, key) !== undefined);
  const [first] = typed;
  const meant = metricCells(is.metric, locale, first && typedAs(compared, first));
  const isKnown = first !== undefined || keyOfMetric(is.metric) !== undefined;
  const unit = is.unit || (isKnown ? meant.unit : '');
  const at = (key: string) => ({ row, column: columns[key] as number });
  const format = formatOfUnit(keyOfUnit(unit, locale));
  const read = typed
    .filter((key) => isText(cells[key]))
    .map((key) => ({ key, value: measured.read(cells[key], NO_DAYS, unit) }));
  const numbers = read.flatMap(({ key, value }): CellEdit[] =>
    typeof value === 'number' ? [{ ...at(key), value }] : [],
  );
  const isNamed = is.unit === '' && unit !== '';
  return {
    edits: [
      ...numbers,
      ...(isNamed ? [{ ...at('unit'), value: unit }] : []),
      ...(isKnown && is.direction === '' ? [{ ...at('direction'), value: meant.direction }] : []),
    ],
    formats: (isNamed ? typed : read.map(({ key }) => key)).map((key) => ({ ...at(key), format })),
    marks: read.flatMap(({ key, value }): PlacedMark[] =>
      value instanceof Unread && value.doubt ? [{ ...at(key), path: key, ...value.doubt }] : [],
    ),
  };
}
