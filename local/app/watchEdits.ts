import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  IUndoRedoService,
  type Nullable,
} from '@univerjs/core';
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { cellOperations } from '../engine/cellOperations';
import type { Place } from '../engine/protocol';
import type { Workbook } from '../engine/workbook';
import type { Edit } from '../host/editEvent';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Values {
  readonly subUnitId: string;
  readonly cellValue?: Cells;
}

/** What is dragged or cut: the cells where it was, and where it is now; some values are plain ids. */
type MovedCells = Readonly<Record<string, { readonly subUnitId: string; readonly value?: Cells }>>;

/** Cells (0-based) that one command of a person changes on a sheet, and what showed there before. */
interface Touched {
  readonly sheet: number;
  readonly cells: Map<string, { row: number; column: number }>;
  readonly before: string;
}

/**
 * Tells what a person typed, pasted, filled, dragged, cleared or took back: one edit a sheet for all
 * that happens in one go. What scripts write and what formulas give are no edits, and scripts'
 * writes stay out of the person's undo.
 */
export function watchEdits(book: Workbook, edited: (edit: Edit) => void): void {
  const injector = book.univer.__getInjector();
  const commands = injector.get(ICommandService);
  let pending = new Map<number, Touched>();

  const touch = (univerId: string, list: readonly (readonly [number, number])[]) => {
    const sheet = book.known.idOf(univerId);
    if (sheet === undefined || list.length === 0) return;
    if (pending.size === 0) queueMicrotask(tell);
    const [row, column] = list[0] as readonly [number, number];
    const place = { sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 };
    const known = pending.get(sheet);
    const before = known?.before ?? cellOperations.getDisplayValues(book, place)[0]?.[0] ?? '';
    const touched: Touched = known ?? { sheet, cells: new Map(), before };
    for (const [r, c] of list) touched.cells.set(`${r},${c}`, { row: r, column: c });
    pending.set(sheet, touched);
  };
  const tell = () => {
    const all = pending;
    pending = new Map();
    for (const touched of all.values()) edited(editOf(book, touched));
  };

  commands.beforeCommandExecuted(({ id, params }: ICommandInfo, options?: IExecutionOptions) => {
    if (book.isScripting || options?.fromFormula) return;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as Values;
      touch(subUnitId, changedCells(cellValue ?? {}));
    }
    if (id === MoveRangeMutation.id)
      for (const { subUnitId, value } of Object.values(params as MovedCells))
        if (value) touch(subUnitId, changedCells(value));
  });

  const undo = injector.get(IUndoRedoService);
  const push = undo.pushUndoRedo.bind(undo);
  const value: typeof push = (item) => {
    const people = item.redoMutations.some(({ id }) => !ROW_HEIGHTS.has(id));
    if (people && !book.isScripting) push(item);
  };
  // The service is a proxy that has bound its method already: an assignment would go past it.
  Object.defineProperty(undo, 'pushUndoRedo', { value });
}

/** Rows that fit themselves to what they hold are nobody's doing. */
export const ROW_HEIGHTS: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);
const CONTENT = new Set(['v', 'f', 'p']);

/** Cells whose content changes; a change of style alone is no edit. */
function changedCells(cells: Cells): [number, number][] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]): [number, number][] => {
      const keys = Object.keys((cell as ICellData | null) ?? { v: null });
      return keys.some((key) => CONTENT.has(key)) ? [[Number(row), Number(column)]] : [];
    }),
  );
}

function editOf(book: Workbook, { sheet, cells, before }: Touched): Edit {
  const place = { sheet, ...rectangle([...cells.values()]) };
  if (cells.size > 1) return { place };
  const value = cellOperations.getDisplayValues(book, place)[0]?.[0] ?? '';
  return { place, value, ...(before === '' ? {} : { oldValue: before }) };
}

/** The smallest rectangle around cells (0-based), counted from 1. */
function rectangle(cells: readonly { row: number; column: number }[]): Omit<Place, 'sheet'> {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const range: IRange = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
