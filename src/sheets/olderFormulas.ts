import type { Scope } from '../tabs/compiler/compileFormula';
import { blockLayout, checkPlace } from '../tabs/model/layout';
import { daily } from '../tabs/monitor/daily';
import { ROI_NEEDED, SPARE_SAID, timeSaid } from '../tabs/plan/planFormulas';
import { blockRows } from './blockRows';
import { formulaEdit } from './lostFormulas';
import { isTab, type OurTab } from './ourTab';
import type { CellEdit } from './writeCells';

type Formulas = readonly (readonly string[])[];

/** How earlier versions had them: the days without their phases, ROIs of all the money, charts of platforms alone. */
const OLDER = {
  time: /^=IF\(COUNT\([^)]*\)=0,"",TEXT\([^)]*\)&"[^"]*"&TEXT\([^)]*\)\)$/,
  roi: /^=IF\(OR\([^,]+=0,[^,<]+=0\),"",/,
  overall: /^=(?!.*SUMIFS)IF\(AND\(ISNUMBER/,
  shown: /SUMPRODUCT\(\([^()]+\)\*1\)>0\),/,
} as const;

/** Formulas of single cells that say something else today, where they still are as an earlier version wrote them. */
export function olderFormulas(our: OurTab, formulas: Formulas, scope: Scope): CellEdit[] {
  const edit = (
    is: RegExp,
    row: number,
    column: number,
    formula: string,
    within = scope,
  ): CellEdit[] =>
    is.test(formulas[row - 1]?.[column - 1] ?? '') ? formulaEdit(row, column, formula, within) : [];
  if (isTab(our, 'plan')) {
    const { rows, columns } = blockLayout(our.layout, 'brief');
    const { content = 0 } = columns;
    const phases = blockRows(our, 'phases').filter(({ cells }) => cells.kind !== '').length;
    return [
      ...edit(OLDER.time, rows.time ?? 0, content, timeSaid(phases + SPARE_SAID)),
      ...edit(OLDER.roi, rows.roi ?? 0, content, ROI_NEEDED),
    ];
  }
  if (isTab(our, 'monitor')) {
    const { row, column } = checkPlace(blockLayout(our.layout, daily.key));
    return edit(OLDER.shown, row, column, daily.check, { ...scope, block: daily.key });
  }
  const overall = our.tab.summary.find(({ key }) => key === 'overall')?.formula;
  if (!isTab(our, 'retro') || overall === undefined) return [];
  return edit(OLDER.overall, our.layout.summaryRow, our.layout.summary.overall ?? 0, overall);
}
