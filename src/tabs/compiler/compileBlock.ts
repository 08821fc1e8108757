import { type Area, boundingArea } from '../model/area';
import { type BlockLayout, FIRST_COLUMN, MARKS } from '../model/layout';
import { numberFormat } from '../model/numberFormats';
import type { Cell, Operation } from '../model/operation';
import { type Block, type Column, isDateColumn, isStacked, type Tab } from '../model/tab';
import { choicesAmong } from './choicesAmong';
import { choicesOf } from './choicesOf';
import { compileCells } from './compileCells';
import { compileFormula, type Scope } from './compileFormula';
import { compileHeading } from './compileHeading';
import type { CompileInput, Row } from './compileInput';

/** Heading, header, rows and end of a block, with formats, dropdowns and colouring rules. */
export function compileBlock(input: CompileInput, block: Block): Operation[] {
  const { tab, rows } = input;
  const scope = { ...input.scope, block: block.key };
  const place = scope.own.blocks[block.key] as BlockLayout;
  const given = rows[block.key] ?? [];
  // Spare rows of stacked blocks carry their formulas from the start; in long tables a row gets
  // them when it is used, because every formula costs time on each edit.
  const spare = isStacked(tab) ? block.spareRows : 0;
  const all: Row[] = [...given, ...Array.from({ length: spare }, () => ({ cells: {} }))];
  return [
    ...compileHeading(input, block),
    ...planRows(block, all, scope, place),
    ...given.flatMap((row, i) => compileCells(block, row, i, place, scope)),
    ...planMarks(input, block, given, place),
    ...block.columns.flatMap((column) => planColumn(column, place, scope)),
    ...block.columns.flatMap((column) => planAmong(column, place, input)),
    ...compileHighlights(tab, block, scope, place),
  ].sort((a, b) => rank(a) - rank(b));
}

/** Styles of single cells come after those of their column. */
function rank(operation: Operation): number {
  return operation.do === 'style' && operation.area.rows === 1 ? 1 : 0;
}

function planRows(block: Block, rows: Row[], scope: Scope, place: BlockLayout): Operation[] {
  const first = place.columns[block.columns[0]?.key ?? ''] as number;
  if (rows.length === 0) return [];
  const last = Math.max(...Object.values(place.columns));
  return [
    {
      do: 'values',
      area: { row: place.firstRow, column: first, rows: rows.length, columns: last - first + 1 },
      values: rows.map((row, i) => {
        const cells = rowByKey(block, row, scope, place.firstRow + i);
        const line = new Array<Cell>(last - first + 1).fill(null);
        for (const [key, cell] of Object.entries(cells))
          line[(place.columns[key] as number) - first] = cell;
        return line;
      }),
    },
  ];
}

/** The cells of one row of a block by column key, in the order of its columns, formulas included. */
export function rowByKey(block: Block, row: Row, scope: Scope, at: number): Record<string, Cell> {
  const compiled = (formula: string) => ({
    formula: compileFormula(formula, { ...scope, block: block.key }, at),
  });
  const cells = block.columns.map(({ key, formula }): [string, Cell] => {
    const given = row.cells[key];
    if (given === undefined) return [key, formula === undefined ? null : compiled(formula)];
    const isFormula = typeof given === 'object' && given !== null;
    return [key, isFormula ? compiled(given.formula) : given];
  });
  return Object.fromEntries(cells);
}

/** What column A says beside the rows of a block. */
function planMarks(
  { tab }: CompileInput,
  block: Block,
  rows: readonly Row[],
  place: BlockLayout,
): Operation[] {
  const mark = (row: number, text: string): Operation => ({
    do: 'values',
    area: { row, column: 1, rows: 1, columns: 1 },
    values: [[text]],
  });
  return [
    ...rows.flatMap((row, i) =>
      row.mark === undefined
        ? []
        : [mark(place.firstRow + i, `${MARKS.row}${block.key}.${row.mark}`)],
    ),
    ...(isStacked(tab) ? [mark(place.lastRow, MARKS.end + block.key)] : []),
  ];
}

/** Format, dropdown and alignment of a column of a block. */
export function planColumn(column: Column, place: BlockLayout, scope: Scope): Operation[] {
  const area = columnArea(place, column.key);
  const { align = 'left', format, wrap } = column;
  const choices = choicesOf(column, scope.locale);
  return [
    {
      do: 'style',
      area,
      style: {
        numberFormat: numberFormat(format, scope.locale),
        align,
        ...(wrap ? { wrap } : {}),
      },
    },
    ...(choices ? [{ do: 'choices' as const, area, choices }] : []),
    ...(isDateColumn(column) ? [{ do: 'dates' as const, area }] : []),
  ];
}

function planAmong(
  column: Column,
  { columns, rows }: BlockLayout,
  input: CompileInput,
): Operation[] {
  const row = rows[column.among?.at ?? ''];
  if (row === undefined) return [];
  const area = { row, column: columns[column.key] as number, rows: 1, columns: 1 };
  const choices = choicesAmong(column, (key) => input.rows[key] ?? [], input.scope.locale);
  return [{ do: 'choices', area, choices }];
}

/** The rules that colour a block. */
export function compileHighlights(
  tab: Tab,
  block: Block,
  scope: Scope,
  place: BlockLayout,
): Highlighting[] {
  return tab.highlights
    .filter((h) => (h.block ?? tab.blocks[0].key) === block.key)
    .map(({ from, to, formula, color, bold, strikethrough }) => ({
      do: 'highlight',
      area: boundingArea([columnArea(place, from), columnArea(place, to)]),
      formula: compileFormula(formula, scope, place.firstRow),
      color,
      ...(bold ? { bold } : {}),
      ...(strikethrough ? { strikethrough } : {}),
    }));
}

export type Highlighting = Extract<Operation, { do: 'highlight' }>;

function columnArea({ firstRow, lastRow, columns }: BlockLayout, key: string): Area {
  return {
    row: firstRow,
    column: columns[key] ?? FIRST_COLUMN,
    rows: lastRow - firstRow + 1,
    columns: 1,
  };
}
