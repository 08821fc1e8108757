import type { IRange } from '@univerjs/core';
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import type { Place, Rule } from '../engine/protocol';

/** A rule as far down as rows are filled: the grid calculates every cell of a rule at each change. */
export function cutRule(rule: Rule, last: number): Rule[] {
  const ranges = rule.ranges.flatMap((range) =>
    range.row > last ? [] : [{ ...range, rows: Math.min(range.rows, last - range.row + 1) }],
  );
  return ranges.length > 0 ? [{ ...rule, ranges }] : [];
}

/** A rule as the grid knows it. */
export function gridRule({ formula, ranges, ...style }: Rule, cfId: string) {
  const { background, fontColor, bold, strikethrough } = style;
  return {
    cfId,
    stopIfTrue: false,
    ranges: ranges.map(rangeOf),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(background === undefined ? {} : { bg: { rgb: background } }),
        ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
        ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
        ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? 1 : 0 } }),
      },
    },
  };
}

/** A place as the grid counts, from 0. */
export function rangeOf({ row, column, rows, columns }: Omit<Place, 'sheet'>): IRange {
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}
