import type { ChartObject } from '../engine/chartObject';
import type { FormatArea } from '../engine/layoutOperations';
import type { Channel, DateCell, Place, Rule, Validation } from '../engine/protocol';
import type { ColumnGroup, ProtectedArea } from '../engine/sheetExtras';
import type { SheetInfo } from '../engine/sheetOperations';
import type { StyleAttribute } from '../engine/styleAttributes';
import { a1Of } from '../gas/a1';
import type { MenuEntry } from '../gas/runtime';

const STYLES = {
  backgrounds: 'background',
  fontColors: 'fontColor',
  bold: 'bold',
  fontSizes: 'fontSize',
  numberFormats: 'numberFormat',
  alignments: 'horizontalAlignment',
} as const satisfies Record<string, StyleAttribute>;

/** The whole workbook as JSON. */
export type WorkbookSnapshot = ReturnType<typeof snapshot>;
export type SheetSnapshot = ReturnType<typeof sheetSnapshot>;

/** Everything in the workbook as JSON, the same for the same workbook; of one sheet only where it is named. */
export function snapshot(
  channel: Pick<Channel, 'read'>,
  documentProperties: Readonly<Record<string, string>>,
  menus: readonly MenuEntry[],
  only?: string,
) {
  const sheets = channel.read<SheetInfo[]>('listSheets');
  const active = channel.read<number>('activeSheet');
  return {
    sheets: sheets
      .filter(({ name }) => only === undefined || name === only)
      .map((info) => sheetSnapshot(channel, info, sheets)),
    activeSheet: sheets.find((s) => s.id === active)?.name ?? '',
    namedRanges: channel.read<{ name: string; ref: string }[]>('getNames'),
    documentProperties,
    menus,
  };
}

/** One sheet; grids reach as far as something is filled, from A1. */
function sheetSnapshot(
  channel: Pick<Channel, 'read'>,
  info: SheetInfo,
  sheets: readonly SheetInfo[],
) {
  const { id, name, hidden, rows, columns } = info;
  const extent = channel.read<{ row: number; column: number }>('extent', id);
  const size = { rows: Math.max(extent.row, 1), columns: Math.max(extent.column, 1) };
  const place: Place = { sheet: id, row: 1, column: 1, ...size };
  const whole: Place = { ...place, rows, columns };
  const styles = Object.entries(STYLES).map(([key, of]) => [key, ['getStyles', place, of]]);
  const read = channel.read<SheetReads>('readAll', {
    ...Object.fromEntries(styles),
    values: ['getValues', place],
    display: ['getDisplayValues', place],
    formulas: ['getFormulas', place],
    formatAreas: ['getFormatAreas', id],
    merges: ['getMerges', id],
    rowHeights: ['getRowHeights', id],
    notes: ['getNotes', whole],
    validations: ['getValidations', whole],
    rules: ['getRules', id],
    protections: ['getProtections', id],
    groups: ['getGroups', id],
    charts: ['getCharts', id],
    hiddenRows: ['hidden', id, 'rows'],
    filteredRows: ['filtered', id],
    hiddenColumns: ['hidden', id, 'columns'],
    frozen: ['frozen', id],
    columnWidths: ['columnWidths', id],
    gridlinesHidden: ['gridlinesHidden', id],
  });
  const { formatAreas, merges, notes, validations, rules, protections, charts, ...asRead } = read;
  return {
    name,
    id,
    hidden,
    rows,
    columns,
    ...asRead,
    formatAreas: formatAreas.map(({ place: area, format }) => ({ range: addressOf(area), format })),
    merges: merges.map(addressOf),
    notes: sparse(notes, (note) => note !== ''),
    validations: sparse(validations, (v) => v !== null),
    conditionalFormats: rules.map(({ ranges, ...rule }) => ({
      ...rule,
      ranges: ranges.map(addressOf),
    })),
    protections: protections.map(({ place: area, description, warningOnly }) => ({
      range: addressOf(area),
      description,
      warningOnly,
    })),
    charts: charts.map(({ ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map(whereIn(sheets)),
    })),
  };
}

/** What the engine tells of a sheet. */
interface SheetReads extends Record<keyof typeof STYLES, unknown[][]> {
  readonly values: (string | number | boolean | DateCell)[][];
  readonly display: string[][];
  readonly formulas: string[][];
  readonly formatAreas: FormatArea[];
  readonly merges: Place[];
  readonly rowHeights: Record<number, number>;
  readonly notes: string[][];
  readonly validations: (Validation | null)[][];
  readonly rules: Rule[];
  readonly protections: ProtectedArea[];
  readonly groups: ColumnGroup[];
  readonly charts: ChartObject[];
  readonly hiddenRows: number[];
  readonly filteredRows: number[];
  readonly hiddenColumns: number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columnWidths: number[];
  readonly gridlinesHidden: boolean;
}

function addressOf({ row, column, rows, columns }: Place): string {
  return a1Of(row, column, rows, columns);
}

/** Gives a range on any sheet by the name of its sheet and its address. */
function whereIn(sheets: readonly SheetInfo[]) {
  return (place: Place) => ({
    sheet: sheets.find((s) => s.id === place.sheet)?.name ?? '',
    range: addressOf(place),
  });
}

/** Cells that hold something, by address. */
function sparse<T>(
  grid: readonly (readonly T[])[],
  holds: (value: T) => boolean,
): Record<string, NonNullable<T>> {
  return Object.fromEntries(
    grid.flatMap((row, i) =>
      row.flatMap((value, j) =>
        holds(value) ? [[a1Of(i + 1, j + 1, 1, 1), value as NonNullable<T>] as const] : [],
      ),
    ),
  );
}
