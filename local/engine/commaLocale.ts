/** Languages of Europe that write 2,5 where others write 2.5, as far as a spreadsheet here is asked for one. */
const COMMA = /^(de|fr|es|it|nl|pl|pt|ru|tr|sv|da|fi|nb|cs)(_|$)/;

/** Whether a spreadsheet of that locale has a comma before decimals and semicolons between arguments. */
export function hasComma(locale: string): boolean {
  return COMMA.test(locale);
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$|^(\d{1,2})\.(\d{1,2})$/;

/**
 * Text entered in such a locale, as one with a point reads the same: `2,5` is 2.5, `1.234` is 1234, `2.5` is 2 May.
 * What looks like a number of the other kind is text.
 */
export function fromComma(text: string, year: number): string {
  const typed = text.trim();
  const number = NUMBER.exec(typed);
  if (number && (number[2] ?? number[3]) !== undefined) {
    const [, sign, whole = '0', fraction, percent] = number;
    return `${sign}${whole.replace(/\./g, '')}${fraction === undefined ? '' : `.${fraction}`}${percent}`;
  }
  const date = DATE.exec(typed);
  if (date) {
    const [, day = date[4], month = date[5], inYear = year] = date;
    return `${inYear}-${month}-${day}`;
  }
  return /^[+-]?[\d.]*,[\d.,]*%?$|^[+-]?\d*\.\d+%?$/.test(typed) ? `'${text}` : text;
}

/** A shown number with the signs of such a locale. */
export function toComma(shown: string): string {
  return shown.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
