/** Characters that one cell can hold. */
export const CELL_LIMIT = 50_000;

/** What text may begin with and still be read as text by the spreadsheet, whatever its language. */
const PLAIN_START = /^[A-Za-z_\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff◆■●▲★【《「“(\uff08]/;

/** Words that are read as a truth value, and beginnings that are read as dates or times. */
const READ_AS_VALUE =
  /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|上午|下午|星期|周|週)/i;

/**
 * Makes text from a person safe to pass to setValues: a leading apostrophe where the spreadsheet
 * could otherwise read a formula, number, date or truth value. The apostrophe does not become part
 * of the cell's value. When in doubt there is one: it does no harm.
 */
export function literal(text: string): string {
  if (text === '') return text;
  // A full cell has no room for an apostrophe; only a formula sign could do harm there.
  if (text.length >= CELL_LIMIT && !/^[=+]/.test(text)) return text;
  return PLAIN_START.test(text) && !READ_AS_VALUE.test(text) ? text : `'${text}`;
}
