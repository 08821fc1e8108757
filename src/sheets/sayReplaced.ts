import { isoDateOf } from '../core/dates/isoDate';
import { fillIn } from '../locales/fillIn';
import { TYPED_NOTE } from '../tabs/model/ourNote';
import { type FormatAt, giveFormats } from './giveFormats';
import { updateNotes } from './notes';
import type { OurTab } from './ourTab';
import { serialReader } from './serialReader';

/** A cell of the engine's or a formula's that someone typed over, and whose own value is back. */
export interface Replaced extends FormatAt {
  readonly typed: unknown;
}

/** Cells that are told of, a few calls each: more come of a paste. */
const TOLD = 12;
const LONGEST = 40;

/** Gives such cells the format of their column again, which typing may have changed, and a note that says what was typed. */
export function sayReplaced(our: OurTab, cells: readonly Replaced[]): void {
  const { sheet, locale } = our;
  const told = cells.slice(0, TOLD);
  const serialOf = serialReader();
  const said = (typed: unknown) =>
    typed instanceof Date ? isoDateOf(serialOf(typed) ?? 0) : String(typed).slice(0, LONGEST);
  giveFormats(our, told);
  for (const { row, column, typed } of told) {
    const line = `⚠ ${fillIn(locale.checks.replaced, { typed: said(typed) })}`;
    const note = { row, column, lines: [line] };
    updateNotes(sheet, { row, column, rows: 1, columns: 1 }, [note], { beginning: TYPED_NOTE });
  }
}
