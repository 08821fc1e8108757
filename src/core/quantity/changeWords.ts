import { longestFirst } from './words';

/** Words that make a quantity a change against something else: it has no value of its own. */
export const RELATIVE_BEFORE = longestFirst([
  ['增长空间'],
  ['超额'],
  ['提升'],
  ['提高'],
  ['增长'],
  ['增加'],
  ['下降'],
  ['降低'],
  ['减少'],
  ['同比'],
  ['环比'],
  ['较'],
  ['低'],
  ['高'],
  ['近'],
  ['最近'],
]);

/** Words of a goal that is said as a change, and which way it goes. */
export const CHANGES: readonly (readonly [word: string, sign: 1 | -1])[] = longestFirst([
  ...['增长', '增加', '提升', '提高', '上升', '上涨', '超额', '多', '增', '涨', '升', '高'].map(
    (word): [string, 1] => [word, 1],
  ),
  ...['increase by', 'increase', 'grow by', 'grow', 'growth of', 'raise by', 'up by', 'up'].map(
    (word): [string, 1] => [word, 1],
  ),
  ...['下降', '降低', '减少', '缩减', '压缩', '少', '降', '减', '低'].map((word): [string, -1] => [
    word,
    -1,
  ]),
  ...['decrease by', 'decrease', 'reduce by', 'reduce', 'cut by', 'down by', 'down'].map(
    (word): [string, -1] => [word, -1],
  ),
]);

/** What a change is counted from. */
export const CHANGED_FROM: readonly (readonly [word: string, from: 'baseline' | 'lastYear'])[] =
  longestFirst([
    ...[
      '同比',
      '较去年',
      '比去年',
      '较上年',
      '比上年',
      '较去年同期',
      '比去年同期',
      '较同期',
      'last year',
      'yoy',
    ].map((word): [string, 'lastYear'] => [word, 'lastYear']),
    ...[
      '较基准',
      '比基准',
      '较基准值',
      '比基准值',
      '环比',
      '较上期',
      '比上期',
      'baseline',
      'the baseline',
    ].map((word): [string, 'baseline'] => [word, 'baseline']),
  ]);

export const DOUBLED = longestFirst([['翻倍'], ['翻一番'], ['增长一倍'], ['double']]);

/** Percentage points. */
export const IN_POINTS = longestFirst([
  ['个百分点'],
  ['百分点'],
  ['个点'],
  ['点'],
  ['pp'],
  ['ppt'],
  ['pct pts'],
  ['percentage points'],
  ['points'],
  ['pts'],
]);
