import type { Area } from '../model/area';
import { type BlockLayout, FIRST_COLUMN, MARKS, reachOf } from '../model/layout';
import { TEXTS } from '../model/looks';
import type { Cell, Operation } from '../model/operation';
import { type Block, type Column, isStacked } from '../model/tab';
import { blockTexts } from './blockTexts';
import { compileFormula, type Scope } from './compileFormula';
import type { CompileInput } from './compileInput';

/** The header of a block, and above it the heading of a stacked one with its check. */
export function compileHeading(input: CompileInput, block: Block): Operation[] {
  const { tab } = input;
  const scope = { ...input.scope, block: block.key };
  const { columns, headerRow } = scope.own.blocks[block.key] as BlockLayout;
  const { title, column: labels, note: notes } = blockTexts(scope.locale, tab, block);
  const last = Math.max(...Object.values(columns));
  const cells = new Array<Cell>(last).fill(null);
  cells[0] = MARKS.header + block.key;
  for (const column of block.columns) {
    const label = headerCell(column, labels, scope, headerRow);
    cells[(columns[column.key] as number) - 1] = label;
  }
  const at = (key: string) => cell(headerRow, columns[key] as number);
  return [
    { do: 'values', area: { row: headerRow, column: 1, rows: 1, columns: last }, values: [cells] },
    {
      do: 'style',
      area: {
        row: headerRow,
        column: FIRST_COLUMN,
        rows: 1,
        columns: reachOf(tab, block, last) - FIRST_COLUMN + 1,
      },
      style: TEXTS.header,
    },
    ...block.columns.flatMap(({ key, align }): Operation[] =>
      align ? [{ do: 'style', area: at(key), style: { align } }] : [],
    ),
    ...block.columns.flatMap(({ key }): Operation[] =>
      notes[key] ? [{ do: 'note', area: at(key), note: notes[key] }] : [],
    ),
    ...(isStacked(tab) ? planBlockTitle(input, block, headerRow - 1, title) : []),
  ];
}

/** What stands in the header of a column: its label, or a formula that begins with it. */
export function headerCell(
  { key, header }: Column,
  labels: Readonly<Record<string, string>>,
  scope: Scope,
  row: number,
): Cell {
  if (header === undefined) return labels[key] ?? null;
  return { formula: compileFormula(header, scope, row) };
}

function planBlockTitle(
  input: CompileInput,
  block: Block,
  row: number,
  title: string,
): Operation[] {
  const { scope } = input;
  const check: Cell =
    block.check === undefined
      ? null
      : { formula: compileFormula(block.check, { ...scope, block: block.key }, row) };
  return [
    {
      do: 'values',
      area: { row, column: FIRST_COLUMN, rows: 1, columns: 2 },
      values: [[title, check]],
    },
    {
      do: 'style',
      area: cell(row, FIRST_COLUMN),
      style: { ...TEXTS.section, wrap: false },
    },
    {
      do: 'style',
      area: cell(row, FIRST_COLUMN + 1),
      style: { ...TEXTS.check, wrap: false },
    },
  ];
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
