import { convertQuantity } from '../../core/quantity/convertQuantity';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { readProgress } from '../../core/quantity/readProgress';
import { foldSigns } from '../../core/signs/foldSigns';
import { type Kind, textOf } from './kind';
import { Unread } from './unread';

const PLAIN_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const unreadable = (unit: string) => ({ code: 'unreadableNumber', values: { unit } }) as const;

/** Figures in the unit of their column or row: 8万 is 80000 in 单. `isMeasured` ones are what came: no ≥ 500 did. */
const figures = (isMeasured: boolean): Kind<number> => ({
  read(cell, _, unit) {
    if (typeof cell === 'number') return cell;
    const typed = textOf(cell);
    const read = typeof cell === 'string' ? parseQuantity(typed) : undefined;
    if (typed === '' || read === 'blank') return null;
    if (!read) return new Unread(typed, unreadable(unit));
    if (isMeasured && (read.kind !== 'exact' || read.comparator))
      return new Unread(typed, { code: 'notExact', values: { unit } });
    // Ranges, approximations and changes are understood; they have no single figure.
    if (read.kind !== 'exact') return new Unread(typed);
    const converted = convertQuantity(read, unit);
    return 'value' in converted
      ? converted.value
      : new Unread(typed, { code: 'unitMismatch', values: { unit } });
  },
  write: (value) => value,
});

/** What is aimed at. */
export const quantity = figures(false);
/** What was measured. */
export const measured = figures(true);

/**
 * What was measured, in a cell that shows numbers as they are typed: one in full-width digits is the same number, also
 * beside %, where text without its sign would stand for so many per cent.
 */
export const logged: Kind<number> = {
  ...measured,
  read(cell, reading, unit) {
    const typed = typeof cell === 'string' ? foldSigns(cell).trim() : '';
    return measured.read(PLAIN_NUMBER.test(typed) ? Number(typed) : cell, reading, unit);
  },
};
/** Shares from 0 to 1: 80, 80% and 4/5 are 0.8. */
export const progress: Kind<number> = {
  read(cell) {
    const value = readProgress(cell);
    return value === undefined ? new Unread(textOf(cell), unreadable('%')) : value;
  },
  write: (value) => value,
};
