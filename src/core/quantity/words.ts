export type Comparator = '<' | '≤' | '>' | '≥';

/** Words before a quantity, as folded text; `longestFirst` sees to it that 不低于 is not read as 低于. */
export const COMPARATORS: readonly (readonly [word: string, comparator: Comparator])[] =
  longestFirst([
    ['≤', '≤'],
    ['<=', '≤'],
    ['=<', '≤'],
    ['≯', '≤'],
    ['不高于', '≤'],
    ['不超过', '≤'],
    ['不多于', '≤'],
    ['不大于', '≤'],
    ['至多', '≤'],
    ['最多', '≤'],
    ['at most', '≤'],
    ['no more than', '≤'],
    ['up to', '≤'],
    ['≥', '≥'],
    ['>=', '≥'],
    ['=>', '≥'],
    ['≮', '≥'],
    ['不低于', '≥'],
    ['不少于', '≥'],
    ['不小于', '≥'],
    ['至少', '≥'],
    ['最少', '≥'],
    ['at least', '≥'],
    ['no less than', '≥'],
    ['<', '<'],
    ['低于', '<'],
    ['少于', '<'],
    ['小于', '<'],
    ['不足', '<'],
    ['below', '<'],
    ['under', '<'],
    ['less than', '<'],
    ['>', '>'],
    ['高于', '>'],
    ['超过', '>'],
    ['大于', '>'],
    ['多于', '>'],
    ['above', '>'],
    ['over', '>'],
    ['more than', '>'],
    ['greater than', '>'],
  ]);

/** Words after a quantity that say the same as a comparator before it. */
export const COMPARATORS_AFTER: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['+', '≥'],
  ['以上', '≥'],
  ['以内', '≤'],
  ['以下', '≤'],
];

export const APPROXIMATE_BEFORE = longestFirst([
  ['约'],
  ['大约'],
  ['大概'],
  ['近似'],
  ['~'],
  ['about'],
  ['approx.'],
  ['approx'],
]);
export const APPROXIMATE_AFTER: readonly (readonly [string])[] = [['左右']];
/** The same, but only where nothing follows: `<500多发券` tells what to do. */
export const APPROXIMATE_AT_END: readonly (readonly [string])[] = [['上下'], ['多'], ['余']];

/** Names that people put before a value; they do not change it. */
export const LABELS = longestFirst([
  ['基准值'],
  ['预留'],
  ['余量'],
  ['库存'],
  ['库存余量'],
  ['剩余库存'],
  ['roi'],
]);

/** Between the ends of a range. */
export const RANGE_SIGNS = [
  ['-'],
  ['~'],
  ['至'],
  ['到'],
  ['\u2014\u2014'],
  ['\u2014'],
  ['to'],
] as const;

/** So that a word is not taken for the shorter one that it begins with. */
export function longestFirst<T extends readonly [string, ...unknown[]]>(words: T[]): readonly T[] {
  return [...words].sort((a, b) => b[0].length - a[0].length);
}
