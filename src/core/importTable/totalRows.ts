import { foldText } from '../quantity/foldText';
import { cellText, type ImportCell, isNoValue, LONGEST } from './cell';

/** Signs before a word: [合计]. */
const BEFORE = /^[\s[(<*"#=~\u2014-]+/;
/** What stands in rows that add up others, folded. */
const TOTAL =
  /^(?:(?:[本当當各每][页頁店周週日月天])?(?:合[计計]|[总總][计計和共]|共[计計]|[汇匯][总總]|小[计計])|全部|所有|累[计計]|(?:grand |sub-?)?totals?\b|overall\b|(?:[总總][数數量额額体體盘盤]?|全[店网網站国國盘盤域量]|全平[台臺]|全渠道|大[盘盤]|整[体體]|sum(?:mary)?|all(?: (?:channels|platforms|stores|shops|accounts))?)[\s\])>*":=~\u2014-]*$)/;
/** The same behind a date. */
const BEHIND =
  /[\s\-:(\u00b7]*(?:小[计計]|合[计計]|[总總][计計]|[汇匯][总總]|(?:sub)?total)\)?\s*$/i;
/** What stands in rows of goals and comparisons, folded. */
const COMPARED =
  /^(?:(?:[日月周]|当日|本期)?(?:目[标標]|[计計][划劃]|[预預](?:算|估|[测測])|kpi)值?|(?:完成|[达達]成)(?:率|度)|去年(?:同期|同日)?|(?:上年|[历歷]史)?同期|上期|上[周月年]同期|同比|[环環]比|差(?:[额額值异異])|缺口|targets?|goals?|plan(?:ned)?|budgets?|forecasts?|(?:last|previous|prior) (?:year|period|week|month)|[ymw]o[ymw]|(?:%\s*)?change|gap|variance|% of (?:target|goal|plan))[\s\])>*":=~\u2014%-]*$/;
/** What stands in rows that are an average of others. */
const AVERAGE = /^(?:平均|日均|均[值数數]|average\b|avg\b|(?:均|mean)[\s\])>*":-]*$)/;

export function isTotalWord(cell: ImportCell | undefined): boolean {
  return TOTAL.test(wordIn(cell));
}

/** A date without the word behind it that makes it a total: 6月16日小计. */
export function withoutTotalWord(text: string): string {
  return text.length > LONGEST ? text : text.replace(BEHIND, '');
}

/** Whether a row holds what figures are compared with: goals, a year ago, differences. */
export function isComparedWord(cell: ImportCell | undefined): boolean {
  return COMPARED.test(wordIn(cell));
}

export function isAverageWord(cell: ImportCell | undefined): boolean {
  return AVERAGE.test(wordIn(cell));
}

function wordIn(cell: ImportCell | undefined): string {
  const text = cellText(cell);
  return text.length > LONGEST ? '' : foldText(text).replace(BEFORE, '');
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
