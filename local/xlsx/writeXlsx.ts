import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { WorkbookSnapshot } from '../host/snapshot';
import { ChoiceLists } from './choiceLists';
import { CUSTOM_FUNCTIONS, formulaWriter } from './excelFormula';
import { excelSheetNames, freeName } from './sheetNames';
import { withSheetView } from './sheetView';
import { xlsxSheet } from './xlsxSheet';
import { DEFAULT_FONT } from './xlsxStyle';
import { amendParts } from './zipParts';

export interface XlsxOptions {
  /** Functions whose results are written instead of them. */
  readonly customFunctions?: readonly string[];
  /** What the file says about when it was made. */
  readonly modified?: Date;
}

/** The workbook as an .xlsx file, for Excel, WPS and LibreOffice; it calculates when it is opened. */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  { customFunctions = CUSTOM_FUNCTIONS, modified }: XlsxOptions = {},
): Promise<Uint8Array> {
  const { sheets, namedRanges } = snapshot;
  const names = excelSheetNames(sheets.map((sheet) => sheet.name));
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  const formulas = formulaWriter(names, customFunctions);
  const lists = new ChoiceLists(freeName('choices', taken));
  const written = sheets.map((sheet) =>
    xlsxSheet(sheet, names.get(sheet.name) ?? sheet.name, formulas, lists),
  );
  const front = frontSheet(snapshot);
  const file = await writeFile({
    sheets: [...written, ...lists.sheets()],
    namedRanges: namedRanges.flatMap(({ name, ref }) => {
      const range = formulas.write(ref);
      return range === undefined ? [] : [{ name, range }];
    }),
    activeSheet: front,
    defaultFont: DEFAULT_FONT,
    properties: { ...(modified && { modified, created: modified }) },
  });
  const parts = new Map(
    sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, { sheet, i }]),
  );
  return amendParts(file, (path, xml) => {
    const part = parts.get(path);
    return part ? withSheetView(xml, part.sheet, part.i === front) : xml;
  });
}

/** The sheet that was in front, or the first that shows: Excel cannot open on a hidden one. */
function frontSheet({ sheets, activeSheet }: WorkbookSnapshot): number {
  const active = sheets.findIndex((sheet) => sheet.name === activeSheet && !sheet.hidden);
  return active >= 0 ? active : sheets.findIndex((sheet) => !sheet.hidden);
}
