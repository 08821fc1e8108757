import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import { parseA1 } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import type { ChoiceLists } from './choiceLists';
import type { FormulaWriter } from './excelFormula';
import { filterRange } from './filterRange';
import { xlsxCell } from './xlsxCell';
import { xlsxColumns, xlsxRows } from './xlsxColumns';
import { xlsxConditionalFormats } from './xlsxConditionalFormat';
import { QUOTED, xlsxStyle } from './xlsxStyle';
import { xlsxValidations } from './xlsxValidation';

/** Row and column from 0. */
type CellKey = `${number},${number}`;

/** A sheet as the package writes it; panes are added to its XML later. */
export function xlsxSheet(
  sheet: SheetSnapshot,
  name: string,
  formulas: FormulaWriter,
  lists: ChoiceLists,
): WriteSheet {
  const rowDefs = xlsxRows(sheet);
  const filter = filterRange(sheet);
  return {
    name,
    hidden: sheet.hidden,
    columns: xlsxColumns(sheet),
    // Empty rows down to the last one with properties: the package writes none beyond its rows.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    rowDefs,
    cells: cellsOf(sheet, formulas),
    merges: sheet.merges.map(mergeOf),
    conditionalRules: xlsxConditionalFormats(sheet.conditionalFormats, formulas),
    dataValidations: xlsxValidations(sheet.validations, formulas, lists),
    view: { showGridLines: !sheet.gridlinesHidden },
    ...(filter && { autoFilter: { range: filter } }),
    ...(sheet.groups.length > 0 && { outlineProperties: { summaryRight: false } }),
  };
}

/** Every cell that holds something or has a look or a note, by row and column from 0. */
function cellsOf(sheet: SheetSnapshot, formulas: FormulaWriter): Map<string, Partial<Cell>> {
  const styles = stylesOf(sheet);
  const hidden = new Set(sheet.hiddenColumns);
  const notes = new Map(
    Object.entries(sheet.notes).map(([a1, note]) => [keyOf(a1), note] as const),
  );
  const filled = sheet.values.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === '' && !sheet.formulas[i]?.[j] ? [] : [[`${i},${j}`, { i, j, value }] as const],
    ),
  );
  const contents = new Map(filled);
  const keys = new Set([...styles.keys(), ...notes.keys(), ...contents.keys()]);
  return new Map(
    [...keys].map((key) => {
      const { i = -1, j = -1, value = '' } = contents.get(key) ?? {};
      const formula = sheet.formulas[i]?.[j] ?? '';
      const cell = xlsxCell({ value, formula, note: notes.get(key) ?? '' }, formulas);
      const isQuoted = formula === '' && typeof value === 'string' && OF_A_FORMULA.test(value);
      const own = isQuoted ? { ...styles.get(key), ...QUOTED } : styles.get(key);
      const style = typeof value === 'string' && hidden.has(j + 1) ? shrunk(own) : own;
      return [key, { ...cell, ...(style && { style }) }];
    }),
  );
}

/** Text of a hidden column runs over those that are seen when LibreOffice prints it, but where it is shrunk. */
const shrunk = (style: CellStyle = {}): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, shrinkToFit: true },
});

/** What text begins with that a person who edits it would make a formula, or an apostrophe of Excel's. */
const OF_A_FORMULA = /^[=+\-@']/;

function stylesOf({ formatAreas }: SheetSnapshot): Map<CellKey, CellStyle> {
  const styles = new Map<CellKey, CellStyle>();
  for (const { range, format } of formatAreas) {
    const style = xlsxStyle(format);
    const { startRow, startCol, endRow, endCol } = mergeOf(range);
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++) styles.set(`${row},${column}`, style);
  }
  return styles;
}

function keyOf(a1: string): CellKey {
  const { row, column } = parseA1(a1);
  return `${row - 1},${column - 1}`;
}

/** A range by its corners from 0. */
function mergeOf(range: string): MergeRange {
  const { row, column, lastRow = row, lastColumn = column } = parseA1(range);
  return { startRow: row - 1, startCol: column - 1, endRow: lastRow - 1, endCol: lastColumn - 1 };
}
