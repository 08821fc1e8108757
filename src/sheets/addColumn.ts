import { blockTexts } from '../tabs/compiler/blockTexts';
import {
  campaignValues,
  compileFormula,
  ifKeysExist,
  type Scope,
} from '../tabs/compiler/compileFormula';
import { headerCell } from '../tabs/compiler/compileHeading';
import { gridOf } from '../tabs/model/gridPlaces';
import { blockLayout, MARKS } from '../tabs/model/layout';
import { numberFormat } from '../tabs/model/numberFormats';
import type { Cell, Operation } from '../tabs/model/operation';
import { PALETTE } from '../tabs/model/palette';
import { type Block, type Column, isStacked, ownWidth } from '../tabs/model/tab';
import { applyStyles } from './applyStyles';
import type { OurTab } from './ourTab';
import { validationOf } from './validations';
import { withoutText, writeRectangle } from './writeRectangle';

interface Place {
  readonly block: Block;
  readonly column: Column;
  readonly place: number;
  /** Whether the column of the sheet was inserted for it; it has the looks of its neighbour then. */
  readonly isNew: boolean;
}

/**
 * Fills an empty column of a block with what its definition says: label, note, formats, dropdown, in short
 * blocks its formulas, and the key last, since a column that has its key is whole.
 */
export function addColumn(our: OurTab, at: Place, others: Scope['others']): void {
  const { sheet, tab, locale, values } = our;
  const { block, column, place, isNew } = at;
  const { headerRow, firstRow, lastRow } = blockLayout(our.layout, block.key);
  const rows = (isStacked(tab) ? lastRow : sheet.getMaxRows() + 1) - firstRow;
  const body = sheet.getRange(firstRow, place, rows, 1);
  const rule = validationOf(column, locale) ?? null;
  if (isNew) body.setBackground(null);
  if (isNew || rule) body.setDataValidation(rule);
  applyStyles(sheet, looksOf(our, at, rows));
  const texts = blockTexts(locale, tab, block);
  const target = withoutText(sheet);
  const scope = scopeOf(our, at, others);
  const label = ifKeysExist(() => headerCell(column, texts.column, scope, headerRow));
  writeRectangle(target, headerRow, place, [[label ?? texts.column[column.key] ?? null]]);
  const note = texts.note[column.key];
  if (note) sheet.getRange(headerRow, place).setNote(note);
  if (isStacked(tab) && column.formula !== undefined)
    writeRectangle(target, firstRow, place, formulasOf(our, at, others, rows));
  if (isNew) {
    const inGrid = gridOf(tab).find(({ role }) => role === column.width);
    sheet.setColumnWidths(place, 1, inGrid?.width ?? ownWidth(column));
    if (column.hidden) sheet.hideColumns(place, 1);
  }
  const keysRow = values.findIndex(([mark]) => mark === MARKS.keys + block.key) + 1;
  writeRectangle(target, keysRow, place, [[column.key]]);
}

type StyleOperation = Extract<Operation, { do: 'style' }>;

function looksOf({ layout, locale }: OurTab, at: Place, rows: number): StyleOperation[] {
  const { block, column, place } = at;
  const { headerRow, firstRow, rows: marked } = blockLayout(layout, block.key);
  const { align = 'left', format, rowFormats = {}, wrap } = column;
  const style = (row: number, count: number, style: StyleOperation['style']): StyleOperation => ({
    do: 'style',
    area: { row, column: place, rows: count, columns: 1 },
    style,
  });
  const header = { color: PALETTE.ink, bold: true, background: PALETTE.header, align };
  return [
    style(headerRow, 1, header),
    style(firstRow, rows, {
      numberFormat: numberFormat(format, locale),
      align,
      ...(wrap ? { wrap } : {}),
    }),
    ...Object.entries(rowFormats).flatMap(([mark, own]) => {
      const row = marked[mark];
      return row === undefined ? [] : [style(row, 1, { numberFormat: numberFormat(own, locale) })];
    }),
  ];
}

function scopeOf(
  { layout, locale, signature }: OurTab,
  { block }: Place,
  others: Scope['others'],
): Scope {
  const values = campaignValues(signature.campaign);
  return { own: layout, block: block.key, others, locale, values };
}

/** A formula that names the column itself, or others that are still lacking, is for the look that follows. */
function formulasOf(our: OurTab, at: Place, others: Scope['others'], rows: number): Cell[][] {
  const { block, column } = at;
  const { firstRow } = blockLayout(our.layout, block.key);
  const scope = scopeOf(our, at, others);
  return Array.from({ length: rows }, (_, i) => {
    const formula = ifKeysExist(() => compileFormula(column.formula ?? '', scope, firstRow + i));
    return [formula === undefined ? null : { formula }];
  });
}
