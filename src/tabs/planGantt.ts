import { isoDateOf } from '../core/isoDate';
import { fillIn } from '../locales/fillIn';
import type { Area } from './area';
import { compileFormula, type Scope } from './compileFormula';
import { ROWS } from './layout';
import { NUMBER_FORMATS } from './numberFormats';
import type { Operation } from './operation';
import { PALETTE } from './palette';

const DAY_WIDTH = 22;

const NOT_CANCELLED = '[status]<>["words.taskStatus.cancelled"]';
const NOT_DONE =
  'AND([status]<>["words.taskStatus.done"],[status]<>["words.taskStatus.cancelled"])';
const IN_BAR = `AND([start]<>"",[^]>=[start],[^]<=[due],${NOT_CANCELLED})`;

/** First matching rule wins; a rule sees the day in the header above it and its row's columns. */
const RULES: readonly (readonly [formula: string, background: string])[] = [
  [`AND([kind]=["words.taskKind.milestone"],[^]=[due],${NOT_CANCELLED})`, PALETTE.gantt.milestone],
  [`AND(${IN_BAR},[status]=["words.taskStatus.done"])`, PALETTE.gantt.done],
  [
    `AND(${IN_BAR},ISNUMBER([progress]),[^]<[start]+ROUND([progress]*([due]-[start]+1),0))`,
    PALETTE.gantt.progressed,
  ],
  [IN_BAR, PALETTE.gantt.planned],
  [`AND([due]<>"",[^]>[due],[^]<=[@today],${NOT_DONE})`, PALETTE.gantt.late],
  ['[^]=[@today]', PALETTE.gantt.today],
  ['WEEKDAY([^],2)>5', PALETTE.gantt.weekend],
];

/**
 * A Gantt to the right of the table, drawn by conditional formats alone, so that it follows dates
 * and progress with no script. `first` and `last` are serial day numbers; `column` is its first.
 */
export function planGantt(scope: Scope, column: number, first: number, last: number): Operation[] {
  const count = last - first + 1;
  const days = Array.from({ length: count }, (_, i) => first + i);
  const { firstRow, lastRow } = scope.own;
  const header: Area = { row: ROWS.header, column, rows: 1, columns: count };
  const body: Area = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: count };
  const months: Area = { ...header, row: ROWS.summary };
  return [
    { do: 'size', rows: lastRow, columns: column + count - 1 },
    { do: 'values', area: months, values: [days.map((day, i) => monthLabel(scope, day, i))] },
    { do: 'style', area: months, style: { color: PALETTE.muted, size: 9 } },
    { do: 'values', area: header, values: [days] },
    {
      do: 'style',
      area: header,
      style: {
        numberFormat: NUMBER_FORMATS.day,
        align: 'center',
        size: 8,
        color: PALETTE.muted,
        background: PALETTE.header,
      },
    },
    { do: 'widths', column, count, width: DAY_WIDTH },
    {
      do: 'highlight',
      area: header,
      formula: compileFormula('[^]=[@today]', scope, ROWS.header, column),
      background: PALETTE.gantt.today,
      bold: true,
    },
    ...RULES.map(([formula, background]) => ({
      do: 'highlight' as const,
      area: body,
      formula: compileFormula(formula, scope, firstRow, column),
      background,
    })),
  ];
}

/** The month stands above its first day, and above the first column. */
function monthLabel(scope: Scope, day: number, index: number): string | null {
  const [year, month, date] = isoDateOf(day).split('-').map(Number) as [number, number, number];
  if (index > 0 && date !== 1) return null;
  return fillIn(scope.locale.prep.month, { year, month });
}
