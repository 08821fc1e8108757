import { LANGUAGES } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { isUntouched } from '../../sheets/isUntouched';
import { deleteSheet, sheetById } from '../../sheets/workbook';

/** Google gives it to the sheet that a new workbook begins with, and to no other. */
const FIRST_ID = 0;

/** Removes the sheet that a new workbook begins with, if it is called as then and nobody has used it. */
export function dropFirstSheet(): void {
  const sheet = sheetById(FIRST_ID);
  const names = LANGUAGES.map((language) => localeOf(language).request.firstSheet);
  if (!sheet || sheet.isSheetHidden() || !names.includes(sheet.getName())) return;
  try {
    if (isUntouched(sheet)) deleteSheet(sheet);
  } catch {
    // The campaign is made; an empty sheet does no harm.
  }
}
