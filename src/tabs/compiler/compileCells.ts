import type { Area } from '../model/area';
import type { BlockLayout } from '../model/layout';
import { numberFormat } from '../model/numberFormats';
import type { Operation } from '../model/operation';
import type { Block } from '../model/tab';
import type { Scope } from './compileFormula';
import type { Row } from './compileInput';

/** What single cells of a row have that their column has not: formats, choices, notes. */
export function compileCells(
  block: Block,
  row: Row,
  index: number,
  place: BlockLayout,
  scope: Scope,
): Operation[] {
  return [
    ...planFormats(formatsOf(block, row), index, place, scope),
    ...planChoices(row, index, place),
    ...planNotes(row, index, place),
  ];
}

function formatsOf(
  { columns }: Block,
  { mark = '', formats = {} }: Row,
): NonNullable<Row['formats']> {
  const ofMark = columns.flatMap(({ key, rowFormats }) => {
    const format = rowFormats?.[mark];
    return format ? [[key, format] as const] : [];
  });
  return { ...Object.fromEntries(ofMark), ...formats };
}

function planFormats(
  formats: NonNullable<Row['formats']>,
  index: number,
  place: BlockLayout,
  scope: Scope,
): Operation[] {
  return Object.entries(formats).map(([key, format]) => ({
    do: 'style',
    area: cellOf(place, index, key),
    style: { numberFormat: numberFormat(format, scope.locale) },
  }));
}

function planChoices(row: Row, index: number, place: BlockLayout): Operation[] {
  return Object.entries(row.choices ?? {}).map(([key, choices]) => ({
    do: 'choices',
    area: cellOf(place, index, key),
    choices,
  }));
}

function planNotes(row: Row, index: number, place: BlockLayout): Operation[] {
  return Object.entries(row.notes ?? {}).map(([key, note]) => ({
    do: 'note',
    area: cellOf(place, index, key),
    note,
  }));
}

function cellOf({ firstRow, columns }: BlockLayout, index: number, key: string): Area {
  return { row: firstRow + index, column: columns[key] as number, rows: 1, columns: 1 };
}
