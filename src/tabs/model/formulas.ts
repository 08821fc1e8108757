import type { OptionalTab } from '../../core/request/campaignRequest';
import type { SummaryItem } from './tab';

/** Today as a serial day: the demo clock of 设置, or the real day. Survives a lost 设置. */
export const TODAY = 'IFERROR(INT([settings!values.value#now]),TODAY())';

/** A summary figure that a formula gives. */
export const item = <const K extends string, const F extends SummaryItem['format']>(
  key: K,
  at: string,
  format: F,
  formula: string,
): SummaryItem<K, F> => ({ key, at, owner: 'formula', format, formula });

/** A part of a formula for campaigns that have an optional tab, and what stands there for those without; see compileFormula. */
export const withTab = (tab: OptionalTab, part: string, without: string): string =>
  `{{${tab}?${part}::${without}}}`;

/** Whether a cell holds a day: 5.10 that could not be read is a number, and no day of any campaign. */
export const isDay = (cell: string) => `AND(ISNUMBER(${cell}),${cell}>36526)`;

/** Every tab has its own 今天, so that its formulas and colours need no other tab. */
export const todayItem = (at: string) => item('today', at, 'date', TODAY);

/** One for each row of 筹备进度 that has a task, nothing for empty rows; `tab` is `prep!` elsewhere. */
export const isTask = (tab = ''): string => `([${tab}name:]<>"")`;

/** Whether a task counts for 筹备完成率. */
export const isCountedTask = (tab = ''): string =>
  `([${tab}status:]<>["words.taskStatus.cancelled"])*([${tab}kind:]<>["words.taskKind.milestone"])`;

/** One for each problem of 问题记录 that is not solved, as its status says, or a time of solution. */
export const isUnsolved = (tab = ''): string =>
  `([${tab}problem:]<>"")*([${tab}status:]<>["words.issueStatus.solved"])*(1-ISNUMBER([${tab}solved:]))`;

/** A column of the goal in 策划方案 that the row's metric has; empty without one. */
export const planGoal = (column: string): string =>
  `IFERROR(INDEX([plan!goals.${column}:],MATCH([metric],[plan!goals.metric:],0)),"")`;

/** Which rows of the log count: those of all platforms, or of the one that a cell or quoted word names. */
export interface LogRows {
  readonly platform?: string;
  /** Criteria for the date, such as `"<"&[@today]`; absent for all days. */
  readonly dates?: readonly string[];
  /** Criterion for the unit that stands beside the value, quoted; absent for all. */
  readonly unit?: string;
}

/** The key of a platform of this campaign; see core/criterionKey. */
export const keyOnPlatform = (platform: string): string => `[=key]&"|"&${platform}`;

/**
 * Conditions of the log rows that count for this campaign and a metric. Campaigns and platforms are
 * looked up by keys: 618 and 1688 would be read as numbers.
 */
const rowsOf = (metric: string, { platform, dates = [], unit }: LogRows) =>
  [
    platform === undefined
      ? '[log!ofCampaign:],[=key]'
      : `[log!ofPlatform:],${keyOnPlatform(platform)}`,
    `[log!metric:],${metric}`,
    '[log!valid:],1',
    ...dates.map((criterion) => `[log!date:],${criterion}`),
    ...(unit === undefined ? [] : [`[log!unit:],${unit}`]),
  ].join(',');

/** Sum of a metric over the valid rows of the log. */
export const logSum = (metric: string, rows: LogRows = {}): string =>
  `SUMIFS([log!value:],${rowsOf(metric, rows)})`;

/** Number of those rows. */
export const logCount = (metric: string, rows: LogRows = {}): string =>
  `COUNTIFS(${rowsOf(metric, rows)})`;

/** Sum of a metric, nothing when no row holds it: no data is not 0. */
export const logSumOrBlank = (metric: string, rows: LogRows = {}): string =>
  `IF(${logCount(metric, rows)}=0,"",${logSum(metric, rows)})`;

/**
 * Sum of a column over rows in which columns say exactly what is asked for: SUMIFS would read text like
 * 618 as a number. For short ranges.
 */
export const sumWhere = (figure: string, ...same: readonly (readonly [string, string])[]): string =>
  `SUMPRODUCT(${conditions(same)},${figure})`;

/** Number of those rows; for ranges that are not long. */
export const countWhere = (...same: readonly (readonly [string, string])[]): string =>
  `SUMPRODUCT(${conditions(same)})`;

const conditions = (same: readonly (readonly [string, string])[]) =>
  `${same.map(([column, is]) => `(${column}=${is})`).join('*')}*1`;

/** ⛔ 3 预警: how many there are and of what, after a sign; nothing of none. */
export const saidCount = (count: string, sign: string, word: string): string =>
  `IF(${count}=0,"","${sign} "&${count}&" "&${word})`;

/** A text as formulas have it. */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What a figure of the summary says while there is none: a label over an empty cell looks like a fault. */
export const NO_FIGURE = '"–"';

/** Quotient, nothing when either side is missing or the divisor is 0. */
export const quotient = (a: string, b: string, none = '""'): string =>
  `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),IF(${b}=0,${none},${a}/${b}),${none})`;

/** 9.6 % of a share as text; TEXT would follow the language of the spreadsheet. */
export const percentText = (share: string): string => `ROUND(${share}*100,1)&"%"`;

/**
 * 480万元 of a figure in 万元, as a person says it in the words of the sheet's language: in English 2.3 are 23k, where
 * 0.02m would be another amount.
 */
export const saidMoney = (value: string): string =>
  `IF(ABS(${value})<VALUE(["retro.sentence.moneyBase"]),ROUND(${value}/VALUE(["retro.sentence.smallBase"]),2)&["retro.sentence.small"],` +
  `ROUND(${value}/VALUE(["retro.sentence.moneyBase"]),2)&["retro.sentence.money"])`;

/** A count beside a unit: 7.3m, 120k, 9000; in Chinese by 亿 and 万. */
const saidScale = (value: string): string =>
  `IF(ABS(${value})>=VALUE(["retro.sentence.hugeBase"]),ROUND(${value}/VALUE(["retro.sentence.hugeBase"]),2)&["retro.sentence.huge"],` +
  `IF(ABS(${value})>=10000,ROUND(${value}/VALUE(["retro.sentence.base"]),2)&["retro.sentence.big"],ROUND(${value},2)))`;

/** 480万元, 1.2万人, 7.3m people, 5.8%, 1:4 of a figure and its unit, cells or columns of them. */
export const saidFigure = (value: string, unit: string): string =>
  `IF(${unit}="%",${percentText(value)},IF(${unit}=["words.unit.1:n"],"1:"&ROUND(${value},1),` +
  `IF(${unit}=["words.unit.万元"],${saidMoney(value)},` +
  `${saidScale(value)}&["retro.sentence.gap"]&${unit})))`;

/** Completion of a metric: lower is better counts 2 − actual ÷ target; ↕ has none. */
export const completion = (actual: string, target: string, direction: string): string =>
  `IF(NOT(AND(ISNUMBER(${actual}),ISNUMBER(${target}))),"",IF(OR(${target}=0,${direction}="↕"),"",` +
  `IF(${direction}="↓",MAX(0,2-${actual}/${target}),${actual}/${target})))`;

/** The target that the board has for a metric of all platforms. */
export const boardTarget = (metric: string): string =>
  `SUMIFS([board.target:],[board.metric:],["metrics.${metric}.name"],[board.platform:],["words.allPlatforms"])`;

/** 6/17 of a day, as slots are named by. */
export const monthDay = (day: string): string => `MONTH(${day})&"/"&DAY(${day})`;
