import { ifKeysExist, type Scope } from '../tabs/compiler/compileFormula';
import { ganttYear } from '../tabs/compiler/compileGantt';
import { blockLayout, checkPlace } from '../tabs/model/layout';
import { daily } from '../tabs/monitor/daily';
import { drawnRatios } from '../tabs/monitor/dayRatios';
import { ROI_NEEDED, SPARE_SAID, timeSaid } from '../tabs/plan/planFormulas';
import { blockRows } from './blockRows';
import { formulaEdit } from './lostFormulas';
import { isTab, type OurTab } from './ourTab';
import { readCells } from './readCells';
import type { CellEdit } from './writeCells';

type Formulas = readonly (readonly string[])[];

/**
 * How earlier versions had them: the days without their phases, ROIs of all the money, charts of platforms alone, lines
 * that say no more than their names.
 */
const OLDER = {
  time: /^=IF\(COUNT\([^)]*\)=0,"",TEXT\([^)]*\)&"[^"]*"&TEXT\([^)]*\)\)$/,
  roi: /^=IF\(OR\([^,]+=0,[^,<]+=0\),"",/,
  overall: /^=(?!.*SUMIFS)IF\(AND\(ISNUMBER/,
  line: /^=(?!.*COUNT\()/,
  shown: /SUMPRODUCT\(\([^()]+\)\*1\)>0\),/,
} as const;

/** Formulas that say something else today, where they still are as an earlier version wrote them. */
export function olderFormulas(our: OurTab, formulas: Formulas, scope: Scope): CellEdit[] {
  return [...olderFigures(formulas), ...olderCells(our, formulas, scope)];
}

/** 7300k of 7.3m: IF(ABS(x)>=10000,SUBSTITUTE(ROUND(x/VALUE("1000"),2)&"k","000k","m"),ROUND(x,2)). */
const OLDER_FIGURE =
  /IF\(ABS\(([^&]+?)\)>=10000,SUBSTITUTE\((ROUND\(\1\/VALUE\("(\d+)"\),2\)&"[^"]*"),"(0+)[^"]*","([^"]*)"\),ROUND\(\1,2\)\)/g;

/** The piece that says a figure, in whatever formula it stands; the rest of it stays as it is. */
function olderFigures(formulas: Formulas): CellEdit[] {
  const today = (_: string, x: string, said: string, base: string, zeros: string, huge: string) =>
    `IF(ABS(${x})>=VALUE("${base}${zeros}"),ROUND(${x}/VALUE("${base}${zeros}"),2)&"${huge}",` +
    `IF(ABS(${x})>=10000,${said},ROUND(${x},2)))`;
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): CellEdit[] => {
      const now = formula.replace(OLDER_FIGURE, today);
      return now === formula ? [] : [{ row: row + 1, column: column + 1, value: { formula: now } }];
    }),
  );
}

function olderCells(our: OurTab, formulas: Formulas, scope: Scope): CellEdit[] {
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
    const place = blockLayout(our.layout, daily.key);
    const { row, column } = checkPlace(place);
    const within = { ...scope, block: daily.key };
    return [
      ...edit(OLDER.shown, row, column, daily.check, within),
      ...drawnRatios.flatMap(({ key, header }) =>
        edit(OLDER.line, place.headerRow, place.columns[key] ?? 0, header, within),
      ),
    ];
  }
  if (isTab(our, 'prep')) return missingYear(our, scope);
  const overall = our.tab.summary.find(({ key }) => key === 'overall')?.formula;
  if (!isTab(our, 'retro') || overall === undefined) return [];
  return edit(OLDER.overall, our.layout.summaryRow, our.layout.summary.overall ?? 0, overall);
}

/** The year above the months of the Gantt, which is right of what is read of a tab, where nothing stands above them. */
function missingYear({ sheet, layout }: OurTab, scope: Scope): CellEdit[] {
  const row = layout.summaryRow - 1;
  const column = 1 + Math.max(...Object.values(blockLayout(layout).columns));
  if (sheet.getMaxColumns() < column) return [];
  const cells = sheet.getRange(row, column, 2, 1);
  const [[year], [month]] = cells.getFormulas() as [[string], [string]];
  if (year !== '' || month === '' || readCells(cells)[0]?.[0] !== '') return [];
  const formula = ifKeysExist(() => ganttYear(scope, column));
  return formula === undefined ? [] : [{ row, column, value: { formula } }];
}
