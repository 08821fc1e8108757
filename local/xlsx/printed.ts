import type { NamedRange } from 'hucre';
import type { WriteSheet } from 'hucre/xlsx';
import { chartLook } from '../charts/chartLook';
import { columnLetters } from '../engine/columnLetters';
import { a1Of } from '../gas/a1';
import type { SheetSnapshot } from '../host/snapshot';
import { type FileWords, filled } from './fileWords';
import { managedTables } from './managedTables';

interface Printed {
  readonly setup: Required<Pick<WriteSheet, 'pageSetup' | 'headerFooter'>>;
  /** What is printed and what is repeated: names of the sheet, which the package writes without quotes. */
  readonly names: NamedRange[];
}

/** Inches around the page; header and footer stand in the margins. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
/** Pixels between the margins of A4 across. */
const PAGE = {
  width: (11.69 - MARGINS.left - MARGINS.right) * 96,
  height: (8.27 - MARGINS.top - MARGINS.bottom) * 96,
} as const;
/** Pixels of a row. */
const ROW = 21;
/** Smaller than this, text is not read: such a sheet takes more pages. */
const LEAST_SCALE = 0.5;
/** Charts are read smaller than text. */
const LEAST_CHART_SCALE = 0.45;

/** How a sheet is printed: A4 across, what is filled and seen, headings on every page. */
export function printed(
  sheet: SheetSnapshot,
  name: string,
  title: string,
  words: FileWords,
): Printed {
  const shown = shownColumns(sheet);
  const width = shown.reduce((sum, column) => sum + (sheet.columnWidths[column - 1] ?? 0), 0);
  const across = Math.max(1, Math.ceil((width * LEAST_SCALE) / PAGE.width));
  const area = areaOf(sheet, shown);
  const columns = across > 1 && sheet.frozen.columns;
  const titles = [columns && `$A:$${columnLetters(columns)}`, repeatedRows(sheet)].filter(Boolean);
  const inSheet = (range: string) => `'${name.replace(/'/g, "''")}'!${range}`;
  const { pageSetup, headerFooter } = page(title, words);
  return {
    setup: {
      pageSetup: { ...pageSetup, fitToWidth: across, fitToHeight: pagesOfCharts(sheet) },
      headerFooter,
    },
    names: [
      { name: '_xlnm.Print_Area', scope: name, range: area && inSheet(area) },
      {
        name: '_xlnm.Print_Titles',
        scope: name,
        range: titles.map((range) => inSheet(String(range))).join(','),
      },
    ].flatMap(({ range, ...named }) => (range ? [{ ...named, range }] : [])),
  };
}

/** A page across, as high as it gets, with the title, the sheet's name and the number of the page. */
export function page(title: string, words: FileWords) {
  const number = filled(literal(words.page), { page: '&P', pages: '&N' });
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
    },
    headerFooter: { oddHeader: `&L${literal(title)}&R&A`, oddFooter: `&C${number}` },
  } as const satisfies Printed['setup'];
}

/** Columns from the first to the last that shows and is filled. */
export function shownColumns({ columns, hiddenColumns, display }: SheetSnapshot): number[] {
  const hidden = new Set(hiddenColumns);
  const filledTo = Math.max(
    1,
    ...display.map((row) => row.findLastIndex((text) => text !== '') + 1),
  );
  return Array.from({ length: Math.min(columns, filledTo) }, (_, i) => i + 1).filter(
    (column) => !hidden.has(column),
  );
}

/** From the first cell that shows to the last with text, with the charts below and beside. */
function areaOf(sheet: SheetSnapshot, shown: readonly number[]): string | undefined {
  const { display, hiddenRows, charts } = sheet;
  const hidden = new Set(hiddenRows);
  const rows = display.flatMap((row, i) =>
    !hidden.has(i + 1) && shown.some((column) => row[column - 1]) ? [i + 1] : [],
  );
  const [first] = shown;
  const last = shown.at(-1);
  if (charts.length > 0 || first === undefined || last === undefined || rows.length === 0)
    return undefined;
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  return a1Of(top, first, height, last - first + 1).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** A sheet of charts is not cut through one of them: it has so many pages, and no other as many as it needs. */
function pagesOfCharts({ charts }: SheetSnapshot): number {
  if (charts.length === 0) return 0;
  const ends = charts.map(
    ({ type, options, anchor }) => anchor.row * ROW + chartLook(type, options, 0).height,
  );
  return Math.ceil((Math.max(...ends) * LEAST_CHART_SCALE) / PAGE.height);
}

/** The heading of a sheet that is one long table, else what people have frozen on a sheet of theirs. */
function repeatedRows(sheet: SheetSnapshot): string | undefined {
  const tables = managedTables(sheet);
  const [table] = tables;
  if (table?.isOpen) return `$${table.header}:$${table.header}`;
  const { rows } = sheet.frozen;
  return rows > 0 && !table ? `$1:$${rows}` : undefined;
}

/** Text as header and footer take it. */
const literal = (text: string) => text.replace(/&/g, '&&');
