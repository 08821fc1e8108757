import { foldText } from '../quantity/foldText';
import { cellText, type ImportCell, isNoValue } from './cell';

/** What stands in rows that add up others, folded. */
const TOTAL =
  /^(?:合[计計]|[总總][计計和]|[汇匯][总總]|小[计計]|全部|全店$|整体$|累[计計]|(?:grand |sub-?)?totals?\b|sum$|all$)/;

export function isTotalWord(cell: ImportCell | undefined): boolean {
  return TOTAL.test(foldText(cellText(cell)));
}

/** A row as far as its place among others goes. */
export interface Placed {
  /** Its day and time; undefined where it has none. */
  readonly moment: string | undefined;
  /** What it is of, a cell a dimension. */
  readonly of: readonly (ImportCell | undefined)[];
  /** Its date is a word of totals, or lacks in a table that has dates. */
  readonly isUndated: boolean;
}

/**
 * The rows that each row adds up, by index; undefined for one that adds up none. 合计 over all, the blank date
 * below dated rows, 汇总 of a source, 全部 beside its parts, a row without what all others are of.
 */
export function partsOfTotals(rows: readonly Placed[]): (readonly number[] | undefined)[] {
  const isFilled = rows[0]?.of.map((_, i) => rows.some(({ of }) => isPart(of[i]))) ?? [];
  const gaps = rows.map(({ of, isUndated }) => {
    const open = of.map((cell, i) => isFilled[i] === true && !isPart(cell));
    const isTotal = isUndated || of.some(isTotalWord) || (open.some(Boolean) && !of.some(isPart));
    return { open, count: open.filter(Boolean).length + (isUndated ? 1 : 0), isTotal };
  });
  const found = rows.map((row, i): number[] | undefined => {
    const own = gaps[i];
    if (!own?.isTotal) return undefined;
    const parts = rows.flatMap((other, j) => {
      const gap = gaps[j];
      const isBelow =
        gap !== undefined &&
        gap.count < own.count &&
        (row.moment === undefined || row.moment === other.moment) &&
        row.of.every((cell, d) => own.open[d] || cell === other.of[d]);
      return isBelow ? [j] : [];
    });
    return parts.length > 0 || row.isUndated ? parts : undefined;
  });
  // What a total adds up are rows, not further totals.
  return found.map((parts) => parts?.filter((j) => found[j] === undefined));
}

function isPart(cell: ImportCell | undefined): boolean {
  return !isNoValue(cell) && !isTotalWord(cell);
}
