import { type ICommandInfo, ICommandService, type IRange } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { inserted, type Move, moved, removed, stay } from './cellMap';
import type { Workbook } from './workbook';

/** Any of Univer's changes of structure; ranges count from 0. */
interface Change {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly sheet: { readonly id: string };
}

/** Where rows or columns are after each change, and along which axis. */
const MOVES: Readonly<Record<string, (change: Change) => { rows: Move } | { columns: Move }>> = {
  [InsertRowMutation.id]: ({ range }) => ({ rows: inserted(range.startRow + 1, height(range)) }),
  [RemoveRowMutation.id]: ({ range }) => ({ rows: removed(range.startRow + 1, height(range)) }),
  [MoveRowsMutation.id]: ({ sourceRange: from, targetRange: to }) => ({
    rows: moved(from.startRow + 1, height(from), to.startRow + 1),
  }),
  [InsertColMutation.id]: ({ range }) => ({
    columns: inserted(range.startColumn + 1, width(range)),
  }),
  [RemoveColMutation.id]: ({ range }) => ({
    columns: removed(range.startColumn + 1, width(range)),
  }),
  [MoveColsMutation.id]: ({ sourceRange: from, targetRange: to }) => ({
    columns: moved(from.startColumn + 1, width(from), to.startColumn + 1),
  }),
};

/**
 * Keeps what lies beside the cells with them, whoever changes the structure: a script, a person by
 * the grid's own menus, or an undo.
 */
export function followStructure(book: Workbook): void {
  const commands = book.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }: ICommandInfo) => {
    const change = params as Change;
    const sheet = change?.subUnitId === undefined ? undefined : book.known.idOf(change.subUnitId);
    if (id === InsertSheetMutation.id) book.known.register(change.sheet.id);
    if (sheet === undefined) return;
    if (id === CopySheetCommand.id) book.known.copiedFrom(sheet);
    const move = MOVES[id]?.(change);
    if (!move) return;
    const [rows, columns] = 'rows' in move ? [move.rows, stay] : [stay, move.columns];
    book.extrasOf(sheet).shift(rows, columns);
    book.known.shiftCharted(sheet, rows, columns);
  });
}

const height = ({ startRow, endRow }: IRange) => endRow - startRow + 1;
const width = ({ startColumn, endColumn }: IRange) => endColumn - startColumn + 1;
