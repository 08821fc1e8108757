import type { Language } from '../core/request/campaignRequest';

/** A setting of the spreadsheet that does not fit, and the one that would. */
export interface Misfit {
  readonly is: string;
  readonly wanted: string;
}

/** What of time zone and locale does not fit; what fits is absent. */
export interface Regional {
  readonly zone?: Misfit;
  readonly locale?: Misfit;
}

const LOCALES: Readonly<Record<Language, string>> = {
  'zh-CN': 'zh_CN',
  'zh-TW': 'zh_TW',
  en: 'en_US',
};

/** Languages that write 2.5, whose locales all fit; the others are taken to write 2,5. */
const WITH_POINT = /^(zh|en|ja|ko|th|iw|he|hi)(_|$)/;

/**
 * Compares zone and locale of the spreadsheet with those of the script and of the workbook's language.
 * Zones that show the same time of day fit, whatever they are called.
 */
export function regionalMisfits(language: Language): Regional {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const zone = { is: book.getSpreadsheetTimeZone(), wanted: Session.getScriptTimeZone() };
  const locale = { is: book.getSpreadsheetLocale(), wanted: LOCALES[language] };
  return {
    ...(sameClock(zone) ? {} : { zone }),
    ...(WITH_POINT.test(locale.is) ? {} : { locale }),
  };
}

/** What the spreadsheet has now. */
export function regionalNow(): { readonly zone: string; readonly locale: string } {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { zone: book.getSpreadsheetTimeZone(), locale: book.getSpreadsheetLocale() };
}

/** Gives the spreadsheet what fits. */
export function setRegional({ zone, locale }: Regional): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (zone) book.setSpreadsheetTimeZone(zone.wanted);
  if (locale) book.setSpreadsheetLocale(locale.wanted);
}

const HALF_A_YEAR_MS = 183 * 86_400_000;

/** In summer and in winter. */
function sameClock({ is, wanted }: Misfit): boolean {
  if (is === wanted) return true;
  const shown = (zone: string, time: number) =>
    Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd HH:mm');
  const now = Date.now();
  return [now, now + HALF_A_YEAR_MS].every((time) => shown(is, time) === shown(wanted, time));
}
