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
  const grid = <T>(op: string, ...args: unknown[]) => channel.read<T[][]>(op, place, ...args);
  const styles = Object.entries(STYLES).map(([key, attribute]) => [
    key,
    grid('getStyles', attribute),
  ]);
  const rules = channel.read<Rule[]>('getRules', id);
  const protections = channel.read<ProtectedArea[]>('getProtections', id);
  return {
    name,
    id,
    hidden,
    rows,
    columns,
    values: grid<string | number | boolean | DateCell>('getValues'),
    display: grid<string>('getDisplayValues'),
    formulas: grid<string>('getFormulas'),
    ...(Object.fromEntries(styles) as Record<keyof typeof STYLES, unknown[][]>),
    formatAreas: channel
      .read<FormatArea[]>('getFormatAreas', id)
      .map(({ place: area, format }) => ({
        range: addressOf(area),
        format,
      })),
    merges: channel.read<Place[]>('getMerges', id).map(addressOf),
    rowHeights: channel.read<Record<number, number>>('getRowHeights', id),
    notes: sparse(channel.read<string[][]>('getNotes', whole), (note) => note !== ''),
    validations: sparse(
      channel.read<(Validation | null)[][]>('getValidations', whole),
      (v) => v !== null,
    ),
    conditionalFormats: rules.map(({ ranges, ...rule }) => ({
      ...rule,
      ranges: ranges.map(addressOf),
    })),
    protections: protections.map(({ place: area, description, warningOnly }) => ({
      range: addressOf(area),
      description,
      warningOnly,
    })),
    groups: channel.read<ColumnGroup[]>('getGroups', id),
    charts: channel
      .read<ChartObject[]>('getCharts', id)
      .map(({ ranges, ...chart }) => ({ ...chart, ranges: ranges.map(whereIn(sheets)) })),
    hiddenRows: channel.read<number[]>('hidden', id, 'rows'),
    filteredRows: channel.read<number[]>('filtered', id),
    hiddenColumns: channel.read<number[]>('hidden', id, 'columns'),
    frozen: channel.read<{ rows: number; columns: number }>('frozen', id),
    columnWidths: channel.read<number[]>('columnWidths', id),
    gridlinesHidden: channel.read<boolean>('gridlinesHidden', id),
  };
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
