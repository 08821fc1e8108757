/**
 * The workbook with each of its texts as a file may hold it: what is no character (U+FFFE, U+FFFF, half of a
 * surrogate pair) goes, control characters stand as `_x0001_`, and text that looks like that is told from it.
 */
export function fitForXml<T>(part: T): T {
  if (typeof part === 'string') return fitted(part) as T;
  if (Array.isArray(part)) return part.map(fitForXml) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, fitForXml(value)]),
  ) as T;
}

const NO_CHARACTER = /[\uFFFE\uFFFF\p{Surrogate}]/gu;
const TO_ESCAPE = /(?![\t\n\r])\p{Cc}|_(?=x[\dA-Fa-f]{4}_)/gu;

function fitted(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(TO_ESCAPE, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}
