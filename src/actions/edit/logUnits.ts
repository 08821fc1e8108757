import type { Mark } from '../../core/checks';
import type { Metric } from '../../core/metric';
import { METRICS } from '../../core/metrics';
import { betweenUnits, isPerPiece } from '../../core/quantity/betweenUnits';
import { convertQuantity, unitOf } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { tidy } from '../../core/quantity/tidy';
import { typedUnit } from '../../core/quantity/typedUnit';
import { round } from '../../core/round';
import { foldSigns } from '../../core/signs/foldSigns';
import { fillIn } from '../../locales/fillIn';
import { keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import type { Table } from '../../sheets/openTable';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';
import { metricCells } from '../../tabs/model/metricCells';

type Row = TableRow<'log', 'log'>;

/** What a metric of the dictionary is counted in here. */
interface Ours {
  readonly unit: string;
  /** A share that is never more than the whole. */
  readonly isPart: boolean;
  /** A total: what is so much for each of something is none. */
  readonly isTotal: boolean;
  readonly mayBeNegative: boolean;
}

/** What a row of the log becomes, and what is said about it. */
interface InUnit {
  readonly value?: number;
  readonly unit?: string;
  readonly line?: string;
  readonly mark?: Mark;
}

/** Lines for rows whose figures were put into another unit. */
export interface Converted {
  readonly row: number;
  readonly line: string;
}

/**
 * Puts figures of the log into the unit that their metric is counted in, since all that reads them takes them for
 * that: 30000 beside 元 are 3 万元 of GMV. Marks what cannot be one; a metric of the team's own keeps the unit that
 * was typed with its figure.
 */
export function logUnits(
  { rows, set }: Pick<Table<'log', 'log'>, 'rows' | 'set'>,
  isPercent: (row: number) => boolean,
  locale: Locale,
): { readonly marks: Mark[]; readonly converted: Converted[] } {
  // A log has thousands of rows, and few metrics.
  const ours = new Map<string, Ours | undefined>();
  const look = (row: Row): InUnit => {
    const { metric } = row.is;
    if (!ours.has(metric)) ours.set(metric, oursOf(metric, locale));
    const known = ours.get(metric);
    if (known === undefined) return ownUnit(row, locale);
    const below = belowNothing(row, known);
    if (below) return below;
    const isAbove = aboveWhole(row, known);
    if (!isAbove) return inMetricUnit(row, known, locale);
    // 250% is what it says; 2.5 with % typed beside it can only be 2.5 %.
    const shown = isPercent(row.row);
    return (shown ? undefined : inPercent(row, known, locale)) ?? notAShare(row, shown);
  };
  const found = rows.map((row) => ({ row: row.row, ...look(row) }));
  for (const { row, value, unit } of found)
    if (unit !== undefined) set(row, { ...(value === undefined ? {} : { value }), unit });
  return {
    marks: found.flatMap(({ mark }) => mark ?? []),
    converted: found.flatMap(({ row, line }) => (line === undefined ? [] : [{ row, line }])),
  };
}

/** A metric of the dictionary, if it is one. */
function oursOf(typed: string, locale: Locale): Ours | undefined {
  const key = keyOfMetric(typed);
  if (!key) return undefined;
  const metric: Metric = METRICS[key];
  const { unit } = metricCells(typed, locale);
  return {
    unit,
    isPart: unit === '%' && !metric.mayExceedWhole,
    isTotal: metric.kind === 'cumulative',
    mayBeNegative: metric.mayBeNegative === true,
  };
}

/** Counts, money and rates are none below 0. What is typed instead stands beside the unit that it is in. */
function belowNothing({ row, is }: Row, { unit, mayBeNegative }: Ours): InUnit | undefined {
  const value = known(is.value);
  if (mayBeNegative || value === undefined || value >= 0) return undefined;
  const isBlank = unitOf(is.unit) === undefined;
  const fits = !isBlank && betweenUnits(-value, is.unit, unit) !== undefined;
  const values = { unit: fits ? is.unit : unit, quantity: -value };
  return { ...(isBlank ? { unit } : {}), mark: { row, path: 'value', code: 'negative', values } };
}

/** 2.5 with % typed beside it has one reading where nothing exceeds the whole: 2.5 %. */
function inPercent({ is, cells }: Row, { unit }: Ours, { checks }: Locale): InUnit | undefined {
  const value = known(is.value);
  const isTyped = typeof cells.value === 'number' && foldSigns(is.unit).trim() === unit;
  if (!isTyped || value === undefined || value > 100) return undefined;
  const there = tidy(value / 100);
  const line = fillIn(checks.inUnit, { typed: `${value}${unit}`, unit, value: String(there) });
  return { value: there, unit, line };
}

/** 2.5 beside % stands for 250 %: somebody meant 2.5 %, and 0.8 or 80 % of what cannot be more than all. */
const aboveWhole = ({ is }: Row, { isPart }: Ours) => isPart && (known(is.value) ?? 0) > 1;

/** `shown` with %: 120% may be 12% or 1.2%, and 2.5 that is not is 2.5%. */
function notAShare({ row, is }: Row, shown: boolean): InUnit {
  const value = known(is.value) ?? 0;
  const values = {
    metric: is.metric,
    value: shown ? `${round(value * 100, 2)}%` : round(value, 6),
    share: `${round(value * 100, 2)}%`,
  };
  const code = shown ? 'percentAboveWhole' : 'aboveWhole';
  return { mark: { row, path: 'value', code, values } };
}

/** What is said of a unit that somebody pasted. */
const LONGEST = 40;

function inMetricUnit(
  { row, is, cells }: Row,
  { unit, isTotal }: Ours,
  { checks }: Locale,
): InUnit {
  const value = known(is.value);
  if (value === undefined) return {};
  // 3万 becomes 3: who types 元 beside it next must see that it is in 万元 now. A slash is no unit either.
  if (unitOf(is.unit) === undefined) return typeof cells.value === 'string' ? { unit } : {};
  const isRate = isTotal && isPerPiece(is.unit);
  const there = isRate ? undefined : betweenUnits(value, is.unit, unit);
  if (there === undefined) {
    const values = { metric: is.metric, typed: is.unit.slice(0, LONGEST), unit };
    return { mark: { row, path: 'unit', code: 'otherUnit', values } };
  }
  if (unitOf(is.unit)?.size === unitOf(unit)?.size) return {};
  const typed = `${value}${/^[a-z\d]/i.test(is.unit) ? ' ' : ''}${is.unit}`;
  return { value: there, unit, line: fillIn(checks.inUnit, { typed, unit, value: String(there) }) };
}

/** `200人` typed as a figure: 200, and 人 beside it. */
function ownUnit({ is, cells }: Row, { words }: Locale): InUnit {
  if (is.metric === '' || is.unit !== '' || typeof cells.value !== 'string') return {};
  const unit = typedUnit(cells.value);
  const quantity = unit === '' ? undefined : parseQuantity(cells.value);
  if (typeof quantity !== 'object' || known(is.value) === undefined) return {};
  const units: Readonly<Record<string, string>> = words.unit;
  const there = convertQuantity(quantity, unit);
  return 'value' in there ? { value: there.value, unit: units[unit] ?? unit } : {};
}
