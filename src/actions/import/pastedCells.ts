import { isoDateOf } from '../../core/dates/isoDate';
import type { ImportCell } from '../../core/importTable/cell';
import { tidy } from '../../core/quantity/tidy';
import { foldSigns } from '../../core/signs/foldSigns';
import { serialReader } from '../../sheets/serialReader';

/** The sign of money in a number format: [$¥-804], "$", €. */
const SIGN = /\[\$([^\]\-\d]+)|([$\u20ac\u00a3\u00a5])/;

/** Text that a format adds and does not mean. */
const LITERAL = /"[^"]*"|\\./g;
/** A unit that a format writes behind the figure, which it does not scale: 0.0"万", 0\\%. */
const UNIT = /^[^;]*[0#?](?:"|\\)([千万萬亿億]?元?|[%kKwW])(?:"|$|;)/;

/** Whether a format shows year and month of a date, and no day. */
function isMonth(format: string): boolean {
  const bare = format.replace(LITERAL, '').toLowerCase();
  return bare.includes('y') && !bare.includes('d');
}

/** The days of a month, which the spreadsheet took for its first. */
function monthOf(serial: number): string {
  const [year = '', month = ''] = isoDateOf(serial).split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-01~${year}-${month}-${last}`;
}

/**
 * The cells of a pasted table by their values, never by what they show. The spreadsheet has taken percent and
 * money signs for formats: they stand with the number again.
 */
export function pastedCells(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[],
): ImportCell[][] {
  const serial = serialReader();
  return values.map((row, i) =>
    row.map((cell, j): ImportCell => {
      if (cell instanceof Date) {
        const day = serial(cell);
        if (day === undefined) return '';
        return isMonth(foldSigns(formats[i]?.[j] ?? '')) ? monthOf(day) : { serial: day };
      }
      if (typeof cell !== 'number') return cell as string | boolean;
      const format = foldSigns(formats[i]?.[j] ?? '');
      if (format.replace(LITERAL, '').includes('%')) return `${tidy(cell * 100)}%`;
      const [, code, sign] = SIGN.exec(format) ?? [];
      const money = (code ?? sign)?.trim();
      const [, unit = ''] = UNIT.exec(format) ?? [];
      return money || unit ? `${money ? `${money} ` : ''}${cell}${unit}` : cell;
    }),
  );
}
