import { tidy } from '../quantity/tidy';
import type { ShareRule } from './rule';
import { nameOf, type RuleText, whole } from './ruleText';
import { AT_LEAST, AT_MOST, NUMBER, PHASE } from './words';

const BOUND = `(?:${AT_LEAST}|${AT_MOST})`;
const IS_LEAST = new RegExp(`^\\s*${AT_LEAST}`);
const PART = '(?:占比|比例|比重|share)';
/** A name that is a share's: its limit is read here or not at all. */
export const IS_SHARE = new RegExp(`${PART}$`);

/** Each with the places of part, whole, bound and number. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly at: readonly [part: number, of: number, bound: number, number: number];
}[] = [
  // 「返场」占「推广预算」≥ 10%; "Encore" is ≥ 10% of "promotion budget"
  {
    pattern: whole(
      '[^"占]+|"[^"]+"',
      '占(?!比)',
      '[^"占]+?|"[^"]+"',
      `(?:的?${PART})?`,
      BOUND,
      NUMBER,
      '%',
    ),
    at: [0, 2, 4, 5],
  },
  { pattern: whole('.+?', '(?:is|takes|gets)', BOUND, NUMBER, '%\\s*of', '.+'), at: [0, 5, 2, 3] },
  // 返场期推广预算占比 ≥ 10%
  {
    pattern: whole(PHASE, '(?:期|阶段)?\\s*(?:的)?', '[^"]+?', `的?${PART}`, BOUND, NUMBER, '%'),
    at: [0, 2, 4, 5],
  },
  // 应急储备占比 ≥ 10%
  {
    pattern: whole('[^"]+?|"[^"]+"', `的?${PART}(?: is)?`, '', '', BOUND, NUMBER, '%'),
    at: [0, 2, 4, 5],
  },
];

/** `返场期推广预算占比 ≥ 10%`: what has which share of what. Over and under count as at least, at most. */
export function readShare(text: RuleText): ShareRule | undefined {
  for (const { pattern, at } of FORMS) {
    const found = text.match(pattern);
    if (!found) continue;
    const [part, of, bound, number] = at.map((place) => found[place] ?? '');
    const share = tidy(Number(number) / 100);
    const name = nameOf(part ?? '');
    if (name === '' || !(share >= 0 && share <= 1)) return undefined;
    const isLeast = IS_LEAST.test((bound ?? '').toLowerCase());
    return {
      kind: 'share',
      part: name,
      of: nameOf(of ?? ''),
      bound: isLeast ? 'least' : 'most',
      share,
    };
  }
  return undefined;
}
