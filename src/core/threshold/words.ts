import { COMPARATORS, type Comparator, longestFirst } from '../quantity/words';
import type { Basis } from './threshold';

/** Words that compare before a line; before other quantities some of them mean something else: 超额20%. */
export const LINE_COMPARATORS: readonly (readonly [word: string, comparator: Comparator])[] =
  longestFirst([
    ...COMPARATORS,
    ['不到', '<'],
    ['未达', '<'],
    ['未达到', '<'],
    ['达不到', '<'],
    ['跌破', '<'],
    ['低过', '<'],
    ['lower than', '<'],
    ['fewer than', '<'],
    ['falls below', '<'],
    ['drops below', '<'],
    ['小于等于', '≤'],
    ['低于等于', '≤'],
    ['低于或等于', '≤'],
    ['at or below', '≤'],
    ['大于等于', '≥'],
    ['高于等于', '≥'],
    ['高于或等于', '≥'],
    ['达到', '≥'],
    ['at or above', '≥'],
    ['超', '>'],
    ['超出', '>'],
    ['高过', '>'],
    ['突破', '>'],
    ['exceeds', '>'],
    ['higher than', '>'],
  ]);

/** What levels are called, and which one it is. */
export const LEVEL_NAMES: readonly (readonly [word: string, level: 'warning' | 'critical'])[] =
  longestFirst([
    ['预警', 'warning'],
    ['預警', 'warning'],
    ['警告', 'warning'],
    ['告警', 'warning'],
    ['报警', 'warning'],
    ['報警', 'warning'],
    ['严重', 'critical'],
    ['嚴重', 'critical'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['critical', 'critical'],
  ]);

/** What a level is a share of, before its number: `目标值的80%`. */
export const BASES: readonly (readonly [word: string, basis: Basis])[] = longestFirst([
  ['目标值的', 'target'],
  ['目标的', 'target'],
  ['目标值', 'target'],
  ['目标', 'target'],
  ['target', 'target'],
  ['应达的', 'expected'],
  ['应达', 'expected'],
  ['expected', 'expected'],
]);

/** The same after its number: `80% of target`. */
export const BASES_AFTER: readonly (readonly [word: string, basis: Basis])[] = longestFirst([
  ['的目标值', 'target'],
  ['的目标', 'target'],
  ['目标值', 'target'],
  ['目标', 'target'],
  ['of target', 'target'],
  ['of the target', 'target'],
  ['应达', 'expected'],
  ['的应达', 'expected'],
  ['of expected', 'expected'],
  ['of the expected', 'expected'],
  ['of what is expected by now', 'expected'],
]);

export const OUTSIDE_BEFORE = longestFirst([
  ['超出'],
  ['不在'],
  ['偏离'],
  ['outside'],
  ['outside of'],
  ['not within'],
]);

/** Words behind a range, and whether they alone say that the value lies outside of it. */
export const OUTSIDE_AFTER: readonly (readonly [word: string, outside: boolean])[] = longestFirst([
  ['之外', true],
  ['以外', true],
  ['之间以外', true],
  ['范围外', true],
  ['范围之外', true],
  ['范围以外', true],
  ['之间', false],
  ['范围', false],
  ['范围内', false],
]);
