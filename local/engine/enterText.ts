/** What a cell becomes when text is entered: by typing, or by setValue, which reads text the same way. */
export interface Entered {
  readonly v: string | number | boolean | null;
  readonly f?: string;
  readonly format?: string;
  /** Text, whatever it looks like. */
  readonly text?: true;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Reads entered text like a spreadsheet in a Chinese locale: formulas, numbers, percentages,
 * dates, times and truth values; a leading apostrophe makes text and is dropped. In a cell of
 * format `@` only formulas are read. `year` completes dates without one.
 */
export function enterText(text: string, format: string, year: number): Entered {
  if (text === '') return { v: null };
  if (text.startsWith("'")) return { v: text.slice(1), text: true };
  if (/^=./.test(text)) return { v: null, f: text };
  if (format === '@') return { v: text, text: true };
  if (/^\+./.test(text) && !/^\+[\d.]/.test(text)) return { v: null, f: `=${text}` };
  if (/^(true|false)$/i.test(text)) return { v: text.toLowerCase() === 'true' };
  return number(text, format) ?? date(text, year) ?? time(text) ?? { v: text, text: true };
}

function number(text: string, format: string): Entered | undefined {
  const match = /^([+-]?)([¥$\uffe5]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d+))?(%?)$/i.exec(
    text.trim(),
  );
  if (!match || (match[3] === undefined && match[4] === undefined)) return undefined;
  const [, sign, currency, whole = '0', fraction = '', exponent = '0', percent] = match;
  const size =
    Number(`${whole.replace(/,/g, '')}${fraction}e${exponent}`) * (sign === '-' ? -1 : 1);
  // More digits than a number can have stay text.
  if (!Number.isFinite(size)) return undefined;
  if (percent) {
    const own = format.includes('%') ? undefined : fraction ? '0.00%' : '0%';
    return { v: size / 100, ...(own ? { format: own } : {}) };
  }
  const scientific = match[5] !== undefined && !/e[+-]/i.test(format) ? '0.00E+00' : undefined;
  const brought = currency ? `${currency}#,##0.00` : scientific;
  return { v: size, ...(brought ? { format: brought } : {}) };
}

function date(text: string, year: number): Entered | undefined {
  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
      text.trim(),
    );
  const short = /^(\d{1,2})[/-](\d{1,2})$|^(\d{1,2})月(\d{1,2})日$/.exec(text.trim());
  const parts = full
    ? [full[1], full[2], full[3]]
    : short && [String(year), short[1] ?? short[3], short[2] ?? short[4]];
  if (!parts) return undefined;
  const [y, m, d] = parts.map(Number) as [number, number, number];
  const serial = (Date.UTC(y, m - 1, d) - EPOCH) / DAY;
  const back = new Date(Date.UTC(y, m - 1, d));
  if (back.getUTCMonth() !== m - 1 || back.getUTCDate() !== d) return undefined;
  if (!full?.[4]) return { v: serial, format: 'yyyy-mm-dd' };
  const clock = Number(full[4]) / 24 + Number(full[5]) / 1440 + Number(full[6] ?? 0) / 86_400;
  return { v: serial + clock, format: 'yyyy-mm-dd hh:mm' };
}

function time(text: string): Entered | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, h, m, s = '0'] = match;
  return { v: Number(h) / 24 + Number(m) / 1440 + Number(s) / 86_400, format: 'hh:mm:ss' };
}
