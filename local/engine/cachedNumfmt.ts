import {
  parseDate as readDate,
  parseNumber as readNumber,
  parseTime as readTime,
  format as show,
} from 'numfmt';

export * from 'numfmt';

/** More different texts than a workbook compares; then it begins anew. */
const MOST = 50_000;

/**
 * Criteria of formulas read every text of their ranges as a date, a time and a number, in each
 * calculation anew: what was read of a text is kept. Dates without a year are of the current one.
 */
function kept<Options, Parsed extends object>(
  read: (text: string, options?: Options) => Parsed | null,
): (text: string, options?: Options) => Parsed | null {
  const known = new Map<string, Parsed | null>();
  let year = 0;
  return (text, options) => {
    if (options !== undefined) return read(text, options);
    const now = new Date().getFullYear();
    if (now !== year || known.size > MOST) known.clear();
    year = now;
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      known.set(text, found);
    }
    return found && { ...found };
  };
}

export const parseDate = kept(readDate);
export const parseTime = kept(readTime);
export const parseNumber = kept(readNumber);

/** Google's calendar has no 29 February 1900. */
export const format: typeof show = (pattern, value, options) =>
  show(pattern, value, { leap1900: false, ...options });
