import type { OurTab } from '../../sheets/ourTab';
import { sendChanges } from '../../sheets/workbook';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import type { Cell } from '../../tabs/model/operation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Batch {
  readonly our: Pick<OurTab, 'sheet' | 'isText'>;
  readonly edits: readonly CellEdit[];
  /** What the cells held. */
  readonly before: readonly CellEdit[];
}

/** Number formats of a piece of cells, which rows of other units need. */
interface Formats {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

/** Cells of several blocks and tabs that are written all, or put back as they were. */
export class Changes {
  private readonly batches: Batch[] = [];
  private readonly formats: Formats[] = [];

  /** Cells of a tab that was read; `held` gives what a cell had when that was a formula. */
  add(
    our: Pick<OurTab, 'sheet' | 'isText' | 'values'>,
    edits: readonly CellEdit[],
    held: (edit: CellEdit) => Cell | undefined = () => undefined,
  ): void {
    if (edits.length === 0) return;
    const before = edits.map((edit) => {
      const value = (our.values[edit.row - 1]?.[edit.column - 1] ?? '') as Cell;
      return { ...edit, value: held(edit) ?? (value === '' ? null : value) };
    });
    this.batches.push({ our, edits, before });
  }

  addFormats(formats: Formats): void {
    this.formats.push(formats);
  }

  get count(): number {
    return this.batches.reduce((sum, { edits }) => sum + edits.length, 0);
  }

  /** Writes everything; on a failure puts back what was written, and throws it on. */
  write(): void {
    const begun: Batch[] = [];
    try {
      for (const { sheet, row, column, formats } of this.formats)
        sheet
          .getRange(row, column, formats.length, formats[0]?.length ?? 1)
          .setNumberFormats(formats.map((line) => [...line]));
      for (const batch of this.batches) {
        begun.push(batch);
        writeCells(batch.our, batch.edits);
      }
      if (begun.length > 0) sendChanges();
    } catch (error) {
      for (const { our, before } of begun.reverse()) writeCells(our, before);
      throw error;
    }
  }
}
