import { type Area, columnLetters } from '../model/area';
import { blockLayout } from '../model/layout';
import { numberFormat } from '../model/numberFormats';
import type { Operation } from '../model/operation';
import { PALETTE } from '../model/palette';
import { compileFormula, type Scope } from './compileFormula';

const DAY_WIDTH = 24;

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
  [`AND(${IN_BAR},ISNUMBER([slack]),[slack]<=0)`, PALETTE.gantt.critical],
  [IN_BAR, PALETTE.gantt.planned],
  [`AND([due]<>"",[^]>[due],[^]<=[@today],${NOT_DONE})`, PALETTE.gantt.late],
  ['[^]=[@today]', PALETTE.gantt.today],
  ['WEEKDAY([^],2)>5', PALETTE.gantt.weekend],
];

/** The first day of the Gantt is that of the earliest task; each further one follows it. */
const FIRST_DAY = 'IF(COUNT([start:])=0,[plan!@start],MIN([start:]))';

/**
 * A Gantt to the right of the table, drawn by conditional formats alone, so that it follows dates
 * and progress with no script. It has `count` days; `column` is its first.
 */
export function compileGantt(scope: Scope, column: number, count: number): Operation[] {
  const { firstRow, lastRow, headerRow } = blockLayout(scope.own);
  const header: Area = { row: headerRow, column, rows: 1, columns: count };
  const body: Area = { row: firstRow, column, rows: lastRow - firstRow + 1, columns: count };
  const months: Area = { ...header, row: scope.own.summaryRow - 1, rows: 2 };
  const days = Array.from({ length: count }, (_, i) => i);
  const at = (i: number) => column + i;
  return [
    { do: 'size', rows: lastRow, columns: column + count - 1 },
    {
      do: 'values',
      area: months,
      values: [
        days.map((i) => (i === 0 ? { formula: ganttYear(scope, column) } : null)),
        days.map((i) => ({ formula: compileFormula(dayLabel(i), scope, headerRow, at(i)) })),
      ],
    },
    { do: 'style', area: months, style: { color: PALETTE.muted, size: 9 } },
    {
      do: 'values',
      area: header,
      values: [
        days.map((i) => ({
          formula:
            i === 0
              ? compileFormula(FIRST_DAY, scope, headerRow)
              : `=${columnLetters(at(i - 1))}$${headerRow}+1`,
        })),
      ],
    },
    {
      do: 'style',
      area: header,
      style: {
        numberFormat: numberFormat('day', scope.locale),
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
      formula: compileFormula('[^]=[@today]', scope, headerRow, column),
      background: PALETTE.gantt.today,
      bold: true,
    },
    {
      do: 'highlight',
      area: header,
      formula: compileFormula('AND([^]>[@launch],[^]<=[@end])', scope, headerRow, column),
      background: PALETTE.gantt.campaign,
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

/** 2024, or 2024–2025: above the first month, where nothing stands beside it that would cut it. */
export function ganttYear(scope: Scope, column: number): string {
  const first = 'YEAR([^])';
  const last = 'YEAR(MAX([due:],[@end]))';
  const text = `${first}&IF(${last}>${first},"–"&${last},"")&["prep.year"]`;
  return compileFormula(text, scope, blockLayout(scope.own).headerRow, column);
}

/** The month stands above its first day and above the first column, a phase above its first day. */
function dayLabel(index: number): string {
  // No wider than a day: where its neighbours hold formulas, Excel cuts what is.
  const month = 'TRIM(MID(["prep.months"],MONTH([^])*3-2,3))';
  const phase = 'IFERROR(" ◆"&INDEX([plan!phases.kind:],MATCH([^],[plan!phases.start:],0)),"")';
  return `${index === 0 ? month : `IF(DAY([^])=1,${month},"")`}&${phase}`;
}
