import { COMPARATORS, type Comparator, longestFirst, wordsFor } from '../quantity/words';
import type { Basis } from './threshold';

/** Words that compare before a line; before other quantities some of them mean something else: 超额20%. */
export const LINE_COMPARATORS: readonly (readonly [word: string, comparator: Comparator])[] =
  longestFirst([
    ...COMPARATORS,
    ...wordsFor(
      '不到|未达|未达到|达不到|跌破|低过|lower than|fewer than|falls below|drops below',
      '<',
    ),
    ...wordsFor('小于等于|低于等于|低于或等于|at or below', '≤'),
    ...wordsFor('大于等于|高于等于|高于或等于|达到|at or above', '≥'),
    ...wordsFor('超|超出|高过|突破|exceeds|higher than', '>'),
  ]);

/** What levels are called, and which one it is. */
export const LEVEL_NAMES: readonly (readonly [word: string, level: 'warning' | 'critical'])[] =
  longestFirst([
    ...wordsFor('预警|預警|警告|告警|报警|報警|warning|warn', 'warning'),
    ...wordsFor('严重|嚴重|critical', 'critical'),
  ]);

/** What a level is a share of, before its number: `目标值的80%`. */
export const BASES: readonly (readonly [word: string, basis: Basis])[] = longestFirst([
  ...wordsFor('目标值的|目标的|目标值|目标|target', 'target'),
  ...wordsFor('应达的|应达|expected', 'expected'),
]);

/** The same after its number: `80% of target`. */
export const BASES_AFTER: readonly (readonly [word: string, basis: Basis])[] = longestFirst([
  ...wordsFor('的目标值|的目标|目标值|目标|of target|of the target', 'target'),
  ...wordsFor('应达|的应达|of expected|of the expected|of what is expected by now', 'expected'),
]);

export const OUTSIDE_BEFORE = longestFirst(
  wordsFor('超出|不在|偏离|outside|outside of|not within'),
);

/** Words behind a range, and whether they alone say that the value lies outside of it. */
export const OUTSIDE_AFTER: readonly (readonly [word: string, outside: boolean])[] = longestFirst([
  ...wordsFor('之外|以外|之间以外|范围外|范围之外|范围以外', true),
  ...wordsFor('之间|范围|范围内', false),
]);
