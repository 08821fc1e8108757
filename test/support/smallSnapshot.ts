import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

/** A sheet of three columns with nothing on it but what is given; grids reach as far as `values`. */
export function sheetOf(name: string, given: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const values = given.values ?? [['']];
  const grid = <T>(value: T) => values.map((row) => row.map(() => value));
  return {
    name,
    id: 0,
    hidden: false,
    rows: 100,
    columns: 3,
    values,
    display: grid(''),
    formulas: grid(''),
    backgrounds: grid('#ffffff'),
    fontColors: grid('#000000'),
    bold: grid(false),
    fontSizes: grid(10),
    numberFormats: grid('General'),
    alignments: grid('general'),
    formatAreas: [],
    merges: [],
    rowHeights: {},
    notes: {},
    validations: {},
    conditionalFormats: [],
    protections: [],
    groups: [],
    charts: [],
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    columnWidths: [100, 100, 100],
    gridlinesHidden: false,
    ...given,
  };
}

/** A workbook of these sheets, the first in front. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  given: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    sheets: [...sheets],
    activeSheet: sheets[0]?.name ?? '',
    namedRanges: [],
    documentProperties: {},
    menus: [],
    ...given,
  };
}
