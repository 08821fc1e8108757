import { type Area, boundingArea } from './area';
import { compileFormula, type Scope } from './compileFormula';
import { FIRST_COLUMN, type Layout, ROWS } from './layout';
import { NUMBER_FORMATS } from './numberFormats';
import type { Cell, Operation } from './operation';
import { planHeader } from './planHeader';
import type { PlanInput, Row, TabPlan } from './planInput';
import type { Column, Tab } from './tab';
import { validateTab } from './validateTab';

/**
 * Compiles a tab and its rows into the operations that make it on a new sheet:
 *
 *     validate (data agrees with itself) → resolve (keys become places) → plan (operations)
 *
 * The result depends on the input alone, so that it can be compared with a golden file.
 */
export function planTab(input: PlanInput): TabPlan {
  const { tab, rows, scope } = input;
  const faults = validateTab(tab, scope.locale);
  if (faults.length > 0) throw new Error(`Tab ${tab.kind}: ${faults.join('; ')}`);
  const layout = scope.own;
  const operations: Operation[] = [
    { do: 'size', rows: layout.lastRow, columns: FIRST_COLUMN + tab.block.columns.length - 1 },
    ...planHeader(input),
    ...(rows.length > 0 ? [planRows(tab, rows, scope)] : []),
    ...planColumns(tab, layout, scope),
    ...planHighlights(tab, scope),
    { do: 'freeze', rows: ROWS.header, columns: layout.columns[tab.frozenThrough] as number },
    ...planHidden(tab, layout),
  ];
  return { layout, operations };
}

function planRows(tab: Tab, rows: readonly Row[], scope: Scope): Operation {
  const { firstRow } = scope.own;
  return {
    do: 'values',
    area: { ...bodyOf(tab, scope.own), rows: rows.length },
    values: rows.map((row, i) => rowCells(tab, row, scope, firstRow + i)),
  };
}

function rowCells(tab: Tab, row: Row, scope: Scope, at: number): Cell[] {
  return Object.values(rowByKey(tab, row, scope, at));
}

/** The cells of one row of a block by column key, in the order of its columns, formulas included. */
export function rowByKey(tab: Tab, row: Row, scope: Scope, at: number): Record<string, Cell> {
  const cells = tab.block.columns.map(({ key, formula }): [string, Cell] => [
    key,
    formula === undefined ? (row[key] ?? null) : { formula: compileFormula(formula, scope, at) },
  ]);
  return Object.fromEntries(cells);
}

function planColumns(tab: Tab, layout: Layout, scope: Scope): Operation[] {
  const { columns } = tab.block;
  return columns.flatMap((column, i): Operation[] => {
    const area = columnArea(layout, column.key);
    const style = { numberFormat: NUMBER_FORMATS[column.format], align: column.align ?? 'left' };
    const sameAsLast = columns[i - 1]?.width === column.width;
    return [
      { do: 'style', area, style },
      ...(sameAsLast ? [] : [widths(columns, i)]),
      ...(column.choices
        ? [
            {
              do: 'choices' as const,
              area,
              choices: Object.values(scope.locale.words[column.choices]),
            },
          ]
        : []),
    ];
  });
}

/** Neighbours of the same width are set together: it saves calls. */
function widths(columns: readonly Column[], from: number): Operation {
  const width = (columns[from] as Column).width;
  const end = columns.findIndex((c, i) => i > from && c.width !== width);
  const count = (end < 0 ? columns.length : end) - from;
  return { do: 'widths', column: FIRST_COLUMN + from, count, width };
}

function planHighlights(tab: Tab, scope: Scope): Operation[] {
  return tab.highlights.map(({ from, to, formula, color, bold, strikethrough }) => ({
    do: 'highlight',
    area: boundingArea([columnArea(scope.own, from), columnArea(scope.own, to)]),
    formula: compileFormula(formula, scope, scope.own.firstRow),
    color,
    ...(bold ? { bold } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  }));
}

function planHidden(tab: Tab, layout: Layout): Operation[] {
  const at = (c: Column) => layout.columns[c.key] as number;
  const grouped = tab.block.columns.filter((c) => c.grouped);
  const hidden = tab.block.columns.filter((c) => c.hidden);
  return [
    ...(grouped[0]
      ? [{ do: 'group' as const, column: at(grouped[0]), count: grouped.length }]
      : []),
    ...(hidden[0]
      ? [{ do: 'hideColumns' as const, column: at(hidden[0]), count: hidden.length }]
      : []),
    { do: 'hideColumns', column: 1, count: 1 },
    { do: 'hideRows', row: ROWS.signature, count: ROWS.keys - ROWS.signature + 1 },
  ];
}

function columnArea(layout: Layout, key: string): Area {
  const { firstRow, lastRow } = layout;
  return {
    row: firstRow,
    column: layout.columns[key] as number,
    rows: lastRow - firstRow + 1,
    columns: 1,
  };
}

function bodyOf(tab: Tab, { firstRow, lastRow }: Layout): Area {
  return {
    row: firstRow,
    column: FIRST_COLUMN,
    rows: lastRow - firstRow + 1,
    columns: tab.block.columns.length,
  };
}
