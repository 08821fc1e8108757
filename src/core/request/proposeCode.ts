import { foldSigns } from '../signs/foldSigns';
import { LIMITS } from './requestLimits';

/** 双11, 618, 38节: a number that names the day, perhaps with 双 before it. */
const DAY_NAME = /双\d{1,2}|(?<!\d)\d{2,3}(?!\d)/;
const LATIN = /[A-Za-z][A-Za-z0-9]+/;
/** Years say when, and are in no name of a tab: 2025年货节 is 年货节. */
const YEAR = /\d{4}(?:年(?![货貨中终終会會度]))?/g;
/** What any campaign might be called. */
const ANY = /活动|活動|大促|计划|計劃|项目|項目|专案|專案|营销|營銷|行銷|方案|专场|專場|上市/g;
/** A longer name of a tab would hide what the tab is. */
const LONGEST_NAME = 6;

/**
 * A short code for a campaign's tabs that people recognise: from its name (618年中狂欢 is 618, 茶饮联名活动 is 茶饮联名),
 * else the `word` of its scenario and the day of its burst (新品0301). One that is taken gets the year, then a number.
 */
export function proposeCode(
  name: string,
  burstStart: string,
  taken: readonly string[],
  word = '',
): string {
  const [year = '', month = '', day = ''] = burstStart.split('-');
  const plain = foldSigns(name);
  const found = DAY_NAME.exec(plain)?.[0] ?? LATIN.exec(plain)?.[0] ?? shortName(plain);
  const base = found?.slice(0, LIMITS.code - 5) ?? word + month + day;
  const used = new Set(taken.map((code) => code.toLowerCase()));
  const isFree = (code: string) => !used.has(code.toLowerCase());
  if (isFree(base)) return base;
  const ofYear = `${base}-${year.slice(2)}`;
  let code = ofYear;
  for (let n = 2; !isFree(code); n++) code = `${base}-${n}`;
  return code;
}

/** What a Chinese name says of its own; undefined when that is nothing, or too much. */
function shortName(name: string): string | undefined {
  const own = name
    .replace(YEAR, '')
    .replace(ANY, '')
    .replace(/[^\p{Script=Han}]/gu, '');
  return own.length >= 2 && own.length <= LONGEST_NAME ? own : undefined;
}
