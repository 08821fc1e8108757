import { ICommandService } from '@univerjs/core';
import { SetScrollOperation } from '@univerjs/preset-sheets-core';
import type { Workbook } from '../engine/workbook';
import '@univerjs/sheets-ui/facade';

const KEY = 'campaign-desk.place';

/** The sheet in front, what is selected there, and the cell at its upper left with what of it is scrolled out. */
interface LastPlace {
  readonly sheet: number;
  readonly selected: readonly [row: number, column: number, rows: number, columns: number];
  readonly scroll: {
    readonly sheetViewStartRow: number;
    readonly sheetViewStartColumn: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** Where the person was when the page was left: it opens there again. */
export const lastPlace = {
  /** Keeps the place whenever the page goes out of sight, which a reload tells as well. */
  keep(book: Workbook): void {
    const keep = () => {
      const sheet = book.book.getActiveSheet();
      const range = sheet.getActiveRange();
      if (!range) return;
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
      const place: LastPlace = {
        sheet: book.idOf(sheet),
        selected: [range.getRow(), range.getColumn(), range.getHeight(), range.getWidth()],
        scroll: { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY },
      };
      localStorage.setItem(KEY, JSON.stringify(place));
    };
    addEventListener('pagehide', keep);
    addEventListener('visibilitychange', () => void (document.hidden && keep()));
  },

  forget: () => localStorage.removeItem(KEY),

  /** Brings the sheet to the front, if it is there to be seen; gives what does the rest once it is drawn. */
  open(book: Workbook): () => void {
    const kept = localStorage.getItem(KEY);
    const place: LastPlace | undefined = kept === null ? undefined : JSON.parse(kept);
    const sheet = book.sheets().find(({ id }) => id === place?.sheet)?.sheet;
    if (!place || !sheet || sheet.isSheetHidden()) return () => undefined;
    book.book.setActiveSheet(sheet);
    return () => {
      const [row, column, rows, columns] = place.selected;
      const fits = row + rows <= sheet.getMaxRows() && column + columns <= sheet.getMaxColumns();
      if (fits) sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
      const params = { unitId: 'workbook', sheetId: sheet.getSheetId(), ...place.scroll };
      const commands = book.univer.__getInjector().get(ICommandService);
      commands.syncExecuteCommand(SetScrollOperation.id, params);
    };
  },
};
