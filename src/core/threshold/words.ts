import { longestFirst } from '../quantity/words';
import type { Basis } from './threshold';

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
