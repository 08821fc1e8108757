import { partsOf } from './signs/separators';

/** What a part of the customers is told apart by. */
export type SegmentKind = 'region' | 'tier';

export interface Segment {
  readonly kind: SegmentKind;
  readonly name: string;
}

/** Between kind and name: colon, and dots in the middle of the line; folded. */
const BETWEEN = /[:\u00b7\u2022\u30fb]/;
const KINDS: readonly (readonly [SegmentKind, RegExp])[] = [
  ['region', /^(?:地域|地区|地區|区域|區域|regions?)$/i],
  ['tier', /^(?:用户分层|用戶分層|用户|用戶|人群|分层|分層|(?:customer )?tiers?|segments?)$/i],
];

/**
 * 地域·华东, 用户分层·新客 in the place of a platform: customers of all platforms or of some, who are counted there
 * already. Undefined for a platform.
 */
export function readSegment(typed: string): Segment | undefined {
  const [of = '', ...names] = partsOf(typed, BETWEEN);
  const kind = KINDS.find(([, words]) => words.test(of))?.[0];
  const name = names.join('\u00b7');
  return kind === undefined || name === '' ? undefined : { kind, name };
}
