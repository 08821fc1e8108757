import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from '../quantity/convertQuantity';
import { ratioFactor } from '../quantity/ratioFactor';
import { tidy } from '../quantity/tidy';
import type { Asking } from './asking';
import { cellText, type Fault, type Figure, inUnit, isNoValue } from './cell';
import { type Column, figuresOf, isNear, type MetricColumn, timesOf } from './columnsOf';
import type { Rows } from './readHeaders';
import { askSource, type KnownSource } from './tellSource';

/** What a table, its source and the workbook say of units. */
export interface UnitClues {
  readonly rows: Rows;
  readonly columns: readonly MetricColumn[];
  readonly currency: Column | undefined;
  /** The unit that a line above the headings names as that of all money. */
  readonly titleUnit: string | undefined;
  readonly source: KnownSource;
  /** The goal of a day, and what was logged last, of a metric, in its unit. */
  goalOf(metric: MetricKey): number | undefined;
  lastOf(metric: MetricKey): number | undefined;
  readonly asking: Asking;
}

/** A figure of a row of the data in the unit of its metric; undefined: it is left out, or waits for an answer. */
export type Convert = (figure: Figure, cells: Rows[number]) => number | Fault | undefined;

/** So many times a day's goal is no figure of a day, and so many may be. */
const LARGE = 20;
const PEAK = 5;
/** Points where others write commas. */
const THOUSANDS = /^-?\d{1,3}\.\d{3}$/;
/** Percent that are so small are rather fractions. */
const SMALL = 1;

/** Turns the figures of a column into values. What that takes is found out with the first that needs it. */
export function converterOf(column: MetricColumn, clues: UnitClues): Convert {
  const { unit: own } = METRICS[column.metric];
  let found: { readonly bare: string | undefined } | undefined;
  const bareOf = (find: typeof moneyUnit) => {
    found ??= { bare: find(column, own, clues) };
    return found.bare;
  };
  const isMoney = own === '万元' || own === '元';
  return (figure, cells) => {
    const { kind, value, isScaled } = figure;
    if (own === '%') {
      if (kind !== 'bare') return kind === 'percent' ? value : 'unreadableNumber';
      const scale = value === 0 ? '1' : bareOf(percentScale);
      return scale === undefined ? undefined : tidy(value * Number(scale));
    }
    if (!isMoney) {
      // 1.234 may be 1,234, and 1.000 too.
      const isBare = kind === 'bare' && !isScaled && column.unit === undefined;
      const isOpen = !Number.isInteger(value) || THOUSANDS.test(String(figure.text));
      if (isBare && isOpen && unitOf(own)?.dimension === 'count') return 'fraction';
      return inUnit(figure, column.unit ?? own, own) ?? 'unreadableNumber';
    }
    if (kind !== 'bare' && kind !== 'money') return 'unreadableNumber';
    const stated = statedIn(cells, clues);
    // A total of several currencies.
    if (stated === undefined && !figure.currency) return undefined;
    const ofTable = clues.columns.find((one) => one.currency)?.currency ?? '';
    // A heading or a sign that says yuan says more than a column of currencies beside it.
    const isYuan = /元|cny|rmb|\u00a5/.test(column.unit ?? '') || kind === 'money';
    const code = figure.currency ?? column.currency ?? (isYuan ? '' : stated || ofTable);
    const isOpen =
      code === '' && clues.source.money === 'foreign' && kind === 'bare' && !column.unit;
    if (isOpen || !/^(?:CNY|RMB|人民币|)$/.test(code)) {
      const asked = { header: column.header, currency: code };
      const rate = clues.asking.answer('rate', asked, [], { key: `rate ${code}`.trim() });
      const scale = kind === 'bare' && !isScaled ? (column.scale ?? 1) : 1;
      return Number(rate) > 0
        ? tidy((value * scale * Number(rate)) / (own === '元' ? 1 : 10_000))
        : undefined;
    }
    const unit = kind === 'money' || isScaled ? own : code ? '元' : bareOf(moneyUnit);
    return unit ? (inUnit(figure, unit, own) ?? 'unreadableNumber') : undefined;
  };
}

/** The currency that the column of currencies has in a row, or everywhere; undefined where that is several. */
function statedIn(cells: Rows[number], { currency, rows }: UnitClues): string | undefined {
  if (!currency) return '';
  const codeIn = (row: Rows[number]) =>
    isNoValue(row[currency.index]) ? '' : cellText(row[currency.index]).toUpperCase();
  const all = [...new Set(rows.map(codeIn))].filter(Boolean);
  const own = codeIn(cells);
  return own !== '' || all.length === 0 ? own : all.length === 1 ? all[0] : undefined;
}

/** The unit of bare numbers in a column of money; empty when a person leaves it out, undefined while it is asked. */
function moneyUnit(column: MetricColumn, own: string, clues: UnitClues): string | undefined {
  if (column.unit || own === '元') return column.unit ?? own;
  const { rows, columns, titleUnit, source, asking } = clues;
  if (titleUnit) return titleUnit;
  const figures = figuresOf(rows, column);
  const isYuan = (f: Figure) => f.kind === 'money' && !f.currency && !f.isScaled;
  const bare = figures.filter((f) => f.kind === 'bare' && !f.isScaled).map((f) => f.value);
  const largest = Math.max(...bare.map(Math.abs));
  const [goal, last] = [clues.goalOf(column.metric), clues.lastOf(column.metric)];
  // Beside 128000元 a bare 9.8 is none.
  const yuan = Math.max(...figures.filter(isYuan).map(({ value }) => Math.abs(value)));
  if (yuan > 0 && largest > yuan / 1000) return '元';
  // Of a source that writes yuan a table may have been made in 万元: all of it.
  if (source.money === 'yuan' && !columns.some((one) => mayBeScaled(one, clues))) return '元';
  // 98,765 ÷ 380 = 259.91: money is in the unit of 客单价, which is yuan.
  for (const [value, under] of [
    ['buyerValue', 'buyers'],
    ['aov', 'orders'],
  ] as const) {
    const times =
      timesOf(
        rows,
        columns.find((c) => c.metric === value),
        columns,
        ['gmv', under],
      ) ?? 0;
    if (isNear(times, 1)) return '元';
    if (isNear(times * 10_000, 1)) return '万元';
  }
  if (goal && largest > LARGE * goal && largest / 10_000 <= LARGE * goal) return '元';
  // Ten times the last figure is likelier a slip than a thousandth of it.
  if (last && largest < 30 * last && largest / 10_000 < last / 300) return '万元';
  if (largest === 0) return own;
  if (source.key && askSource(source.likely, asking) === undefined) return undefined;
  const [first = 0] = bare;
  const answer = asking.answer('money', { header: column.header, cell: first }, [
    ['元', { value: tidy(first / 10_000) }],
    ['万元', { value: first }],
    ['-'],
  ]);
  return answer === '-' ? '' : answer;
}

/** Whether figures would be those of a day in 万元 too, by the goal of one. */
function mayBeScaled(column: MetricColumn, { rows, goalOf }: UnitClues): boolean {
  const goal = METRICS[column.metric].unit === '万元' && !column.unit ? goalOf(column.metric) : 0;
  const bare = figuresOf(rows, column).filter(({ kind, isScaled }) => kind === 'bare' && !isScaled);
  const largest = Math.max(...bare.map(({ value }) => Math.abs(value)));
  return goal !== undefined && largest > 0 && largest <= PEAK * goal;
}

/** What a bare number of a column of rates is multiplied by: 1 for fractions, 0.01 for percent. */
function percentScale(column: MetricColumn, _: string, clues: UnitClues): string | undefined {
  const { rows, columns, asking } = clues;
  if (column.unit === '‰') return '0.001';
  const { ratio }: Metric = METRICS[column.metric];
  const times = timesOf(rows, column, columns, (ratio ?? []) as readonly MetricKey[]) ?? 0;
  const byParts = ['1', '0.01'].find((scale) =>
    isNear(times * ratioFactor(column.metric), Number(scale)),
  );
  if (byParts) return byParts;
  const bare = figuresOf(rows, column).flatMap((f) =>
    f.kind === 'bare' && f.value !== 0 ? [f.value] : [],
  );
  const isLarge = bare.some((value) => Math.abs(value) > SMALL);
  // Where the heading or the source says the one and the figures look like the other, people are asked.
  if (isLarge && column.unit !== '1') return '0.01';
  if (!isLarge && column.unit === '1') return '1';
  const [first = 0] = bare;
  return asking.answer('percent', { header: column.header, cell: first }, [
    ['1', { value: `${tidy(first * 100)}%` }],
    ['0.01', { value: `${first}%` }],
  ]);
}
