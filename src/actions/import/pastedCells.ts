import type { ImportCell } from '../../core/importTable/cell';
import { tidy } from '../../core/quantity/tidy';
import { foldSigns } from '../../core/signs/foldSigns';
import { serialReader } from '../../sheets/serialReader';

/** The sign of money in a number format: [$¥-804], "$", €. */
const SIGN = /\[\$([^\]\-\d]+)|([$\u20ac\u00a3\u00a5])/;

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
        return day === undefined ? '' : { serial: day };
      }
      if (typeof cell !== 'number') return cell as string | boolean;
      const format = foldSigns(formats[i]?.[j] ?? '');
      if (format.includes('%')) return `${tidy(cell * 100)}%`;
      const [, code, sign] = SIGN.exec(format) ?? [];
      const money = (code ?? sign)?.trim();
      return money ? `${money} ${cell}` : cell;
    }),
  );
}
