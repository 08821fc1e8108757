import { writeXlsx as writeFile } from 'hucre/xlsx';
import { chartLook } from '../charts/chartLook';
import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { aboutSheet } from './aboutSheet';
import { workbookTitle } from './campaignNames';
import { type SnapshotChart, withChartBoxes, withChartCells } from './chartParts';
import { ChoiceLists } from './choiceLists';
import { withCommentBoxes } from './commentBoxes';
import { CUSTOM_FUNCTIONS, formulaWriter } from './excelFormula';
import { fileWordsOf } from './fileWords';
import { fitForXml } from './fitForXml';
import { withLiveStates } from './liveStates';
import { withLongLines } from './longLines';
import { printed } from './printed';
import { excelSheetNames, freeName, type SheetNames } from './sheetNames';
import { withSheetView } from './sheetView';
import { chartCells, xlsxChart } from './xlsxChart';
import { xlsxSheet } from './xlsxSheet';
import { DEFAULT_FONT, withOwnStyles } from './xlsxStyle';
import { amendParts } from './zipParts';

export interface XlsxOptions {
  /** Functions whose results are written instead of them. */
  readonly customFunctions?: readonly string[];
  /** When it is made: the file says so, and what of it lives, on a last sheet of its own. */
  readonly modified?: Date;
}

/** The workbook as an .xlsx file, for Excel, WPS and LibreOffice; it calculates when it is opened. */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  { customFunctions = CUSTOM_FUNCTIONS, modified }: XlsxOptions = {},
): Promise<Uint8Array> {
  const fitting = fitForXml(snapshot);
  const words = fileWordsOf(fitting.sheets);
  const title = workbookTitle(fitting.sheets, words);
  const sheets = fitting.sheets.map((sheet) => withLongLines(withLiveStates(sheet, words.states)));
  const names = excelSheetNames(sheets.map((sheet) => sheet.name));
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  const formulas = formulaWriter(names, customFunctions);
  const lists = new ChoiceLists(freeName('choices', taken));
  const charted = sheets.map(({ charts }) =>
    charts.flatMap((chart) => {
      const drawn = xlsxChart(chart, sheets, names);
      return drawn ? [{ chart, drawn }] : [];
    }),
  );
  const nameOf = (sheet: SheetSnapshot) => names.get(sheet.name) ?? sheet.name;
  const pages = sheets.map((sheet) => printed(sheet, nameOf(sheet), title, words));
  const written = sheets.map((sheet, i) => ({
    ...xlsxSheet(sheet, nameOf(sheet), formulas, lists),
    charts: (charted[i] ?? []).map(({ drawn }) => drawn),
    ...pages[i]?.setup,
  }));
  const aboutName = freeName(words.about, taken);
  const about = modified ? [aboutSheet(fitting, aboutName, modified, formulas, words)] : [];
  const front = frontSheet(snapshot);
  const file = await writeFile({
    sheets: [...written, ...lists.sheets(), ...about],
    namedRanges: [
      ...fitting.namedRanges.flatMap(({ name, ref }) => {
        const range = formulas.write(ref);
        return range === undefined ? [] : [{ name, range }];
      }),
      ...pages.flatMap((page) => page.names),
    ],
    activeSheet: front,
    defaultFont: DEFAULT_FONT,
    properties: {
      title,
      creator: words.product,
      ...(modified && { modified, created: modified }),
    },
  });
  const amendments = new Map([
    ['xl/styles.xml', withOwnStyles] as const,
    ...sheets.flatMap((sheet, i): [string, (xml: string) => string][] => [
      [`xl/worksheets/sheet${i + 1}.xml`, (xml) => withSheetView(xml, sheet, i === front)],
      [
        `xl/drawings/vmlDrawing${i + 1}.vml`,
        (vml) => withCommentBoxes(vml, sheet, written[i]?.cells ?? new Map()),
      ],
    ]),
  ]);
  const inFile = charted.map((charts) => charts.map(({ chart }) => chart));
  return amendParts(file, new Map([...amendments, ...chartAmendments(inFile, sheets, names)]));
}

/** What the package does not write of charts, by the parts that hold it. */
function chartAmendments(
  charted: readonly SnapshotChart[][],
  sheets: readonly SheetSnapshot[],
  names: SheetNames,
): [string, (xml: string) => string][] {
  const drawings = charted.map((charts, i): [string, (xml: string) => string] => [
    `xl/drawings/drawing${i + 1}.xml`,
    (xml) =>
      withChartBoxes(
        xml,
        charts.map(({ type, options, anchor }) => ({ ...chartLook(type, options, 0), anchor })),
      ),
  ]);
  const parts = charted
    .flat()
    .map((chart, i): [string, (xml: string) => string] => [
      `xl/charts/chart${i + 1}.xml`,
      (xml) => withChartCells(xml, chartCells(chart, sheets, names)),
    ]);
  return [...drawings, ...parts];
}

/** The sheet that was in front, or the first that shows: Excel cannot open on a hidden one. */
function frontSheet({ sheets, activeSheet }: WorkbookSnapshot): number {
  const active = sheets.findIndex((sheet) => sheet.name === activeSheet && !sheet.hidden);
  return active >= 0 ? active : sheets.findIndex((sheet) => !sheet.hidden);
}
