import type { Row } from '../compiler/compileInput';
import { drawn, formula } from '../model/columns';
import { isCountedTask, isTask } from '../model/formulas';
import type { Block } from '../model/tab';

/** Points of the curve, spread evenly from the first task to the last: however long it all takes. */
const POINTS = 13;

const FIRST = 'MIN([prep!start:])';
const LAST = 'MAX([prep!due:])';
/** Tasks that count for 筹备完成率. */
const COUNTS = `${isTask('prep!')}*${isCountedTask('prep!')}`;
const DUE = 'ISNUMBER([prep!due:])*([prep!due:]<=[date])';
/** By 实际完成; a task without it counts as done on the day it was due. */
const FINISHED = `(ISNUMBER([prep!finished:])*([prep!finished:]<=[date])+(1-ISNUMBER([prep!finished:]))*${DUE})`;
const DONE = '([prep!status:]=["words.taskStatus.done"])';

/** How many tasks should be done by a day and how many are; nothing for days that have not come. */
export const taskCurve = {
  key: 'taskCurve',
  spareRows: 0,
  columns: [
    formula('date', 'label', 'date', undefined, { align: 'left' }),
    formula('due', 'number', 'integer', `IF([date]="","",SUMPRODUCT(${COUNTS}*${DUE}))`),
    formula(
      'done',
      'number',
      'integer',
      `IF(OR([date]="",[date]>[@today]),"",SUMPRODUCT(${COUNTS}*${DONE}*${FINISHED}))`,
    ),
    drawn('due', 'integer'),
    drawn('done', 'integer'),
  ],
} as const satisfies Block;

/** The days of the curve; the point next to today stands on it, so that it says how things are now. */
export function taskCurveRows(): Row[] {
  return Array.from({ length: POINTS }, (_, i) => {
    // The last point keeps the last day: today may only take the one before it.
    const next = i === POINTS - 2 ? i + 1 : i;
    const day =
      i === 0 || i === POINTS - 1
        ? dayAt(i)
        : `IF(AND([@today]>${dayAt(i - 1)},[@today]<${dayAt(next)}),[@today],${dayAt(i)})`;
    const noTasks = 'OR(COUNT([prep!start:])=0,COUNT([prep!due:])=0)';
    return { cells: { date: { formula: `IF(${noTasks},"",${day})` } } };
  });
}

function dayAt(i: number): string {
  if (i === 0) return FIRST;
  return i === POINTS - 1 ? LAST : `(${FIRST}+ROUND((${LAST}-${FIRST})*${i}/${POINTS - 1},0))`;
}
