import { FRAME, FRAME_AREA, isInFrame, keepsInSight, withoutFrame } from '../tabs/compiler/frame';
import { type Area, a1Of, boundingArea } from '../tabs/model/area';
import type { Operation } from '../tabs/model/operation';
import { applyConditionalFormats } from './applyConditionalFormats';
import { applyStyles } from './applyStyles';
import { grid, type Placed } from './grid';
import { perExecution } from './perExecution';
import { applyValidations } from './validations';
import { cellValue } from './writeRectangle';

type Do<K extends Operation['do']> = Extract<Operation, { do: K }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PlanOn {
  /** It was made with others, see newSheets. */
  readonly isFramed?: boolean;
  /** An execution may have ended while it applied the same plan to it. */
  readonly mayBeBegun?: boolean;
}

/**
 * Applies a plan to a new, empty sheet, or to rows of one that are. Operations of one kind become one service call wherever the
 * service allows it, so that the number of calls does not grow with the number of rows. A sheet that `isFramed` has a part of
 * its plan already; see newSheets.
 */
export function applyPlan(
  sheet: Sheet,
  operations: readonly Operation[],
  { isFramed = false, mayBeBegun = false }: PlanOn = {},
): void {
  const plan = isFramed ? withoutFrame(operations) : operations;
  const all = <K extends Operation['do']>(kind: K) => plan.filter((o): o is Do<K> => o.do === kind);
  const begun = mayBeBegun ? sizeOf(sheet) : undefined;
  // An apostrophe is a part of what is written into cells that are text already.
  if (begun) sheet.getRange(1, 1, begun.rows, begun.columns).setNumberFormat('General');
  resize(sheet, all('size'), begun);
  applyValues(sheet, all('values'));
  applyStyles(sheet, all('style'));
  applyNotes(sheet, all('note'));
  applyValidations(sheet, all('choices'), all('dates'));
  applyHeights(sheet, all('heights'));
  const lined = all('lines').map(({ area }) => area);
  if (!isFramed || !isInFrame(lined)) center(sheet, lined);
  drawLines(sheet, all('lines'));
  for (const { column, count, width } of all('widths')) sheet.setColumnWidths(column, count, width);
  applyConditionalFormats(sheet, all('highlight'));
  for (const { rows, columns } of all('freeze')) {
    if (!isFramed || !keepsInSight(rows)) sheet.setFrozenRows(rows);
    if (columns > 0) sheet.setFrozenColumns(columns);
  }
  for (const { column, count } of all('group')) {
    const isThere = mayBeBegun && sheet.getColumnGroupDepth(column) > 0;
    if (!isThere) sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
  applyHidden(sheet, plan);
  if (mayBeBegun)
    for (const held of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) held.remove();
  for (const { area, description } of all('protect'))
    sheet
      .getRange(area.row, area.column, area.rows, area.columns)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
}

/** Gives a new, empty sheet the frame, which others are copied from. */
export function applyFrame(sheet: Sheet): void {
  applyHidden(sheet, FRAME);
  for (const operation of FRAME) {
    if (operation.do === 'heights') applyHeights(sheet, [operation]);
    if (operation.do === 'freeze') sheet.setFrozenRows(operation.rows);
  }
  center(sheet, [FRAME_AREA]);
}

function applyHidden(sheet: Sheet, operations: readonly Operation[]): void {
  for (const operation of operations) {
    if (operation.do === 'hideColumns') sheet.hideColumns(operation.column, operation.count);
    if (operation.do === 'hideRows') sheet.hideRows(operation.row, operation.count);
  }
}

function applyHeights(sheet: Sheet, operations: readonly Do<'heights'>[]): void {
  for (const { row, count, height, grows } of operations)
    if (grows) sheet.setRowHeights(row, count, height);
    else sheet.setRowHeightsForced(row, count, height);
}

/** Size of new sheets, usually 1000 × 26: those of one execution are alike, so it is asked for once. */
const newSize = perExecution(() => ({ rows: 0, columns: 0 }));

const sizeOf = (sheet: Sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

function resize(
  sheet: Sheet,
  sizes: readonly Do<'size'>[],
  has: { rows: number; columns: number } = newSize(),
): void {
  if (sizes.length === 0) return;
  const rows = Math.max(...sizes.map((s) => s.rows));
  const columns = Math.max(...sizes.map((s) => s.columns));
  if (has.rows === 0) Object.assign(has, sizeOf(sheet));
  if (rows > has.rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
  if (rows < has.rows) sheet.deleteRows(rows + 1, has.rows - rows);
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
  if (columns < has.columns) sheet.deleteColumns(columns + 1, has.columns - columns);
}

function applyValues(sheet: Sheet, operations: readonly Do<'values'>[]): void {
  const placed = operations.flatMap(({ area, values }) =>
    values.flatMap((row, i) =>
      row.map(
        (cell, j): Placed<string | number | boolean> => ({
          area: { row: area.row + i, column: area.column + j, rows: 1, columns: 1 },
          value: cellValue(cell),
        }),
      ),
    ),
  );
  const { range, values } = grid(sheet, placed, '');
  range?.setValues(values);
}

/** A line below each row of a table. */
export function drawLines(sheet: Sheet, lines: readonly Do<'lines'>[]): void {
  const [first] = lines;
  if (!first) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet
    .getRangeList(lines.map(({ area }) => a1Of(area)))
    .setBorder(null, null, true, null, null, true, first.color, SOLID);
}

/** All cells in the middle of their rows. */
function center(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const whole = boundingArea(areas);
  sheet
    .getRange(1, 1, whole.row + whole.rows - 1, whole.column + whole.columns - 1)
    .setVerticalAlignment('middle');
}

function applyNotes(sheet: Sheet, operations: readonly Do<'note'>[]): void {
  const placed = operations.map(({ area, note }) => ({ area, value: note }));
  const { range, values } = grid(sheet, placed, '');
  range?.setNotes(values);
}
