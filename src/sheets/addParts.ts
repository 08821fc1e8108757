import type { Scope } from '../tabs/compiler/compileFormula';
import { type LackingParts, lackingParts } from '../tabs/compiler/readLayout';
import { blockLayout, type Layout } from '../tabs/model/layout';
import { readSignature } from '../tabs/model/signature';
import { addColumn } from './addColumn';
import { addFigure } from './addFigure';
import { freePlaces, lastColumn } from './freePlaces';
import { labelsOf } from './labelsOf';
import type { OurTab } from './ourTab';
import { sign } from './signedSheets';

/**
 * Gives a tab the columns and figures of the summary that it lacks; gives how many. The tab must be read again
 * then. How wide the sheet was is noted before it is made wider: a run that broke off after that does
 * not insert columns a second time.
 */
export function addParts(our: OurTab, others: Scope['others']): number {
  const { sheet, tab, layout, signature } = our;
  const lacking = lackingParts(tab, layout);
  const count = lacking.columns.length + lacking.summary.length;
  const places = freePlaces(our, lacking);
  const last = lastColumn(layout);
  const more = Math.max(last, ...places.columns, ...places.summary) - last;
  if (more > 0) makeWider(our, lacking, last, more);
  // Formulas of what is added name each other.
  const whole = { ...our, layout: withColumns(layout, lacking, places.columns) };
  lacking.columns.forEach((one, i) => {
    const column = places.columns[i] as number;
    addColumn(whole, { ...one, place: column, isNew: column > last }, others);
  });
  lacking.summary.forEach((item, i) => void addFigure(our, item, places.summary[i] as number));
  // A run that broke off may have left no column to insert, and the width.
  if (more > 0 || signature.wide !== undefined) sign(sheet, withoutWidth(signature));
  return count;
}

function withColumns(layout: Layout, { columns }: LackingParts, places: readonly number[]): Layout {
  const blocks = { ...layout.blocks };
  columns.forEach(({ block, column }, i) => {
    const own = blockLayout({ ...layout, blocks }, block.key);
    const added = { [column.key]: places[i] as number };
    blocks[block.key] = { ...own, columns: { ...own.columns, ...added } };
  });
  return { ...layout, blocks };
}

/**
 * Inserts columns right of ours. Those that a run before this one has inserted are there, empty or with a header of
 * what is lacking.
 */
function makeWider(our: OurTab, lacking: LackingParts, last: number, more: number): void {
  const { sheet, signature, values } = our;
  const width = sheet.getMaxColumns();
  const { wide = width } = signature;
  const labels = new Set<unknown>(labelsOf(our, lacking));
  const headers = Object.values(our.layout.blocks).map(({ headerRow }) => values[headerRow - 1]);
  const inColumn = (lines: typeof headers, column: number) =>
    lines.map((line) => line?.[column - 1] ?? '');
  const isInserted = (column: number) => {
    const texts = inColumn(headers, column).filter((label) => label !== '');
    if (texts.length > 0) return texts.every((label) => labels.has(label));
    return inColumn([...values], column).every((cell) => cell === '');
  };
  let there = 0;
  while (there < Math.min(more, width - wide) && isInserted(last + there + 1)) there += 1;
  if (signature.wide === undefined) sign(sheet, { ...signature, wide });
  if (there < more) sheet.insertColumnsAfter(last, more - there);
}

/** A run that broke off when all was there has left the width; counts it. */
export function forgetWidth({ sheet, values }: Pick<OurTab, 'sheet' | 'values'>): number {
  const signature = readSignature(values[0]?.[0]);
  if (signature?.wide === undefined) return 0;
  sign(sheet, withoutWidth(signature));
  return 1;
}

function withoutWidth({ wide: _, ...signature }: OurTab['signature']): OurTab['signature'] {
  return signature;
}
