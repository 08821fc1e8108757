import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { WorkbookSnapshot } from '../host/snapshot';
import { workbookTitle } from './campaignNames';
import type { FormulaWriter } from './excelFormula';
import { type FileWords, filled } from './fileWords';
import { lineCount } from './lineCount';
import { managedTables } from './managedTables';
import { page } from './printed';
import { xlsxStyle } from './xlsxStyle';

const TITLE = xlsxStyle({ bold: true, fontSize: 16, fontColor: '#1d4e89' });
const LABEL = xlsxStyle({ bold: true, verticalAlignment: 'top' });
const LEGEND = (background: string) => xlsxStyle({ background, verticalAlignment: 'top' });
const TEXT = xlsxStyle({ wrap: true, verticalAlignment: 'top' });
/** Points. */
const TITLE_HEIGHT = 24;
const LINE_HEIGHT = 15;
/** Width of the columns in characters. */
const WIDTHS = [20, 96] as const;

type Line = readonly [label: string, text: string, fill?: string];

/** The last sheet: when the file was made of what, what of it lives and what stands still. */
export function aboutSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
  exported: Date,
  formulas: FormulaWriter,
  words: FileWords,
): WriteSheet {
  const written = sheets.flatMap((sheet) => sheet.formulas.flat()).filter((text) => text !== '');
  const lost = written.filter((formula) => formulas.write(formula) === undefined).length;
  const charts = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const title = workbookTitle(sheets, words);
  const lines: Line[] = [
    [words.exportedAt, minute(exported)],
    [words.workbook, title],
    [
      words.sheets,
      sheets
        .filter(({ hidden }) => !hidden)
        .map((sheet) => sheet.name)
        .join(' \u00b7 '),
    ],
    [words.lives, filled(words.formulas, { count: written.length - lost })],
    ['', words.choices],
    ['', words.colours],
    ...(charts > 0 ? [['', filled(words.charts, { count: charts })] as const] : []),
    [words.frozen, words.judged],
    ['', words.records],
    ...(lost > 0 ? [['', filled(words.results, { count: lost })] as const] : []),
    ['', words.actions],
    [words.differs, words.invalid],
    ['', words.shown],
    ...legendOf(sheets, words),
  ];
  const rowDefs = new Map([[0, { height: TITLE_HEIGHT }]]);
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: words.about, style: TITLE }]]);
  for (const [i, [label, text, fill]] of lines.entries()) {
    cells.set(`${i + 2},0`, {
      value: label,
      style: fill ? LEGEND(fill) : LABEL,
    });
    cells.set(`${i + 2},1`, { value: text, style: TEXT });
    rowDefs.set(i + 2, { height: LINE_HEIGHT * lineCount(text, WIDTHS[1]) });
  }
  return {
    name,
    cells,
    columns: WIDTHS.map((width) => ({ width })),
    rowDefs,
    view: { showGridLines: false },
    ...page(title, words),
  };
}

/** The words of states with their colours, and the headings that they stand below. */
function legendOf(sheets: WorkbookSnapshot['sheets'], words: FileWords): Line[] {
  const legends = words.states.flatMap(({ block, column, colors }) => {
    const heading = headingOf(sheets, block, column);
    if (heading === undefined) return [];
    return colors.map(([word, fill], i): Line => [word, i === 0 ? heading : '', fill]);
  });
  return legends.length === 0 ? [] : [['', ''], [words.stateColours, ''], ...legends];
}

/** What stands above a column, with the name of the first tab that has it. */
function headingOf(sheets: WorkbookSnapshot['sheets'], block: string, column: string) {
  for (const sheet of sheets) {
    const table = managedTables(sheet).find((found) => found.block === block);
    const at = table?.columns.get(column);
    if (table && at) return `${sheet.name} \u00b7 ${sheet.display[table.header - 1]?.[at - 1]}`;
  }
  return undefined;
}

/** Year to minute by the clock of who exports. */
function minute(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
