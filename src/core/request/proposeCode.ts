import { foldSigns } from '../signs/foldSigns';
import { LIMITS } from './requestLimits';

/** 双11, 618, 38节: a number that names the day, perhaps with 双 before it. */
const DAY_NAME = /双\d{1,2}|(?<!\d)\d{2,3}(?!\d)/;
const LATIN = /[A-Za-z][A-Za-z0-9]+/;

/**
 * A short code for a campaign's tabs: from its name (618年中狂欢 is 618), else the day of its burst
 * (0611). One that is taken gets the year, then a number.
 */
export function proposeCode(name: string, burstStart: string, taken: readonly string[]): string {
  const [year = '', month = '', day = ''] = burstStart.split('-');
  const plain = foldSigns(name);
  const found = DAY_NAME.exec(plain)?.[0] ?? LATIN.exec(plain)?.[0] ?? month + day;
  const base = found.slice(0, LIMITS.code - 5);
  const used = new Set(taken.map((code) => code.toLowerCase()));
  const isFree = (code: string) => !used.has(code.toLowerCase());
  if (isFree(base)) return base;
  const ofYear = `${base}-${year.slice(2)}`;
  let code = ofYear;
  for (let n = 2; !isFree(code); n++) code = `${base}-${n}`;
  return code;
}
