import { readSignature, type Signature } from '../tabs/model/signature';
import { TABS } from '../tabs/tabs';
import { readCell } from './readCells';
import { allSheets } from './workbook';
import { withoutText, writeRectangle } from './writeRectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that says in A1 that it is a tab of ours. */
export interface SignedSheet {
  readonly sheet: Sheet;
  readonly signature: Signature;
  /** Whether it was written for this very sheet: not so for copies, nor when all sheets got new ids. */
  readonly isOwn: boolean;
}

/** All sheets with a signature, in their order; a read for each sheet of the workbook. */
export function signedSheets(): SignedSheet[] {
  return signedAmong(allSheets());
}

/** Those of some sheets that have a signature; a read for each of them. */
export function signedAmong(sheets: readonly Sheet[]): SignedSheet[] {
  return sheets.flatMap((sheet) => {
    const signature = readSignature(readCell(sheet.getRange(1, 1)));
    if (!signature || !(signature.tab in TABS)) return [];
    return [{ sheet, signature, isOwn: signature.sheet === sheet.getSheetId() }];
  });
}

/** Writes a signature again; the layout that it names stays that of the tab. */
export function sign(sheet: Sheet, signature: Signature): void {
  writeRectangle(withoutText(sheet), 1, 1, [[JSON.stringify(signature)]]);
}
