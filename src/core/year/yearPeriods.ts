import { isoDateOf } from '../dates/isoDate';
import type { YearRow } from './yearPlan';

/** What campaigns that end in a quarter, or in one of its months, are to bring and brought. */
export interface YearPeriod {
  readonly quarter: number;
  /** Undefined for the whole quarter. */
  readonly month: number | undefined;
  readonly target: number;
  /** Undefined while nothing is known. */
  readonly reached: number | undefined;
  /** Targets as they would be with what is proposed. */
  readonly proposed: number;
}

/** Each quarter in which campaigns end, and below it its months. */
export function yearPeriods(rows: readonly YearRow[]): YearPeriod[] {
  const monthOf = ({ end }: YearRow) => Number(isoDateOf(end).slice(5, 7));
  const quarterOf = (row: YearRow) => Math.ceil(monthOf(row) / 3);
  const quarters = [...new Set(rows.map(quarterOf))].sort((a, b) => a - b);
  return quarters.flatMap((quarter) => {
    const own = rows.filter((row) => quarterOf(row) === quarter);
    const months = [...new Set(own.map(monthOf))].sort((a, b) => a - b);
    return [
      { quarter, month: undefined, ...figuresOf(own) },
      ...months.map((month) => ({
        quarter,
        month,
        ...figuresOf(own.filter((row) => monthOf(row) === month)),
      })),
    ];
  });
}

function figuresOf(rows: readonly YearRow[]) {
  const known = rows.flatMap(({ reached }) => (reached === undefined ? [] : [reached]));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    target: sum(rows.map(({ target = 0 }) => target)),
    reached: known.length === 0 ? undefined : sum(known),
    proposed: sum(rows.map(({ proposed, target = 0 }) => proposed ?? target)),
  };
}
