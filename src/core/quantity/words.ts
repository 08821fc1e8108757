export type Comparator = '<' | '≤' | '>' | '≥';

/** Words before a quantity, as folded text; `longestFirst` sees to it that 不低于 is not read as 低于. */
export const COMPARATORS = longestFirst<readonly [word: string, comparator: Comparator]>([
  ...wordsFor('≤|<=|=<|≯|不高于|不超过|不多于|不大于|至多|最多|at most|no more than|up to', '≤'),
  ...wordsFor('≥|>=|=>|≮|不低于|不少于|不小于|至少|最少|at least|no less than', '≥'),
  ...wordsFor('<|低于|少于|小于|不足|below|under|less than', '<'),
  ...wordsFor('>|高于|超过|大于|多于|above|over|more than|greater than', '>'),
]);

/** Words after a quantity that say the same as a comparator before it. */
export const COMPARATORS_AFTER: typeof COMPARATORS = [
  ...wordsFor('+|以上', '≥'),
  ...wordsFor('以内|以下', '≤'),
];

export const APPROXIMATE_BEFORE = longestFirst(
  wordsFor('约|大约|大概|近似|~|about|approx.|approx'),
);
export const APPROXIMATE_AFTER: readonly (readonly [string])[] = [['左右']];
/** The same, but only where nothing follows: `<500多发券` tells what to do. */
export const APPROXIMATE_AT_END: readonly (readonly [string])[] = [['上下'], ['多'], ['余']];

/** Words that make a quantity a change against something else: it has no value of its own. */
export const RELATIVE_BEFORE = longestFirst(
  wordsFor('增长空间|超额|提升|提高|增长|增加|下降|降低|减少|同比|环比|较|低|高|近|最近'),
);

/** Words of a goal that is said as a change, and which way it goes. */
export const CHANGES = longestFirst<readonly [word: string, sign: 1 | -1]>([
  ...wordsFor('增长|增加|提升|提高|上升|上涨|超额|多|增|涨|升|高', 1),
  ...wordsFor('increase by|increase|grow by|grow|growth of|raise by|up by|up', 1),
  ...wordsFor('下降|降低|减少|缩减|压缩|少|降|减|低', -1),
  ...wordsFor('decrease by|decrease|reduce by|reduce|cut by|down by|down', -1),
]);

/** What a change is counted from. */
export const CHANGED_FROM = longestFirst<readonly [word: string, from: 'baseline' | 'lastYear']>([
  ...wordsFor(
    '同比|较去年|比去年|较上年|比上年|较去年同期|比去年同期|较同期|last year|yoy',
    'lastYear',
  ),
  ...wordsFor(
    '较基准|比基准|较基准值|比基准值|环比|较上期|比上期|baseline|the baseline',
    'baseline',
  ),
]);

export const DOUBLED = longestFirst(wordsFor('翻倍|翻一番|增长一倍|double'));

/** Percentage points. */
export const IN_POINTS = longestFirst(
  wordsFor('个百分点|百分点|个点|点|pp|ppt|pct pts|percentage points|points|pts'),
);

/** Names that people put before a value; they do not change it. */
export const LABELS = longestFirst(wordsFor('基准值|预留|余量|库存|库存余量|剩余库存|roi'));

/** Between the ends of a range. */
export const RANGE_SIGNS = wordsFor('-|~|至|到|\u2014\u2014|\u2014|to');

/** So that a word is not taken for the shorter one that it begins with. */
export function longestFirst<T extends readonly [string, ...unknown[]]>(
  words: readonly T[],
): readonly T[] {
  return [...words].sort((a, b) => b[0].length - a[0].length);
}

/** Each of the words between bars with what it means. */
export function wordsFor<const M extends readonly unknown[]>(
  words: string,
  ...meaning: M
): readonly (readonly [word: string, ...M])[] {
  return words.split('|').map((word) => [word, ...meaning] as const);
}
