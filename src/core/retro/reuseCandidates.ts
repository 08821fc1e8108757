import { round } from '../round';
import type { Candidate } from './candidate';

/** A piece of content or material with what it is judged by: 1,600 of 20,000. */
export interface UsedPiece {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
}

/** The tabs say the same, for each piece; see tabs/model/reuse. */
const WEAK = 0.5;

/** The piece of the best rate, and those whose rate is below half of that of all together. */
export function reuseCandidates(
  source: 'content' | 'material',
  pieces: readonly UsedPiece[],
): Candidate[] {
  const used = pieces
    .filter(({ whole }) => whole > 0)
    .map((piece) => ({ ...piece, rate: piece.part / piece.whole }))
    .sort((a, b) => b.rate - a.rate);
  const sum = (key: 'part' | 'whole') => used.reduce((total, piece) => total + piece[key], 0);
  const [best] = used;
  if (!best || used.length < 2) return [];
  const all = sum('part') / sum('whole');
  const percent = (share: number) => round(share * 100, 1);
  const of = (
    { name, part, whole, rate }: (typeof used)[number],
    kind: 'reuseBest' | 'reuseBelow',
  ): Candidate => ({
    key: `${source}:${kind}/${name}`,
    source,
    side: kind === 'reuseBest' ? 'wins' : 'misses',
    kind,
    weight: kind === 'reuseBest' ? rate : all - rate,
    values: { name, part, whole, rate: percent(rate), all: percent(all), count: used.length },
    cause: '',
    action: '',
    owner: '',
  });
  return [
    ...(best.rate > all ? [of(best, 'reuseBest')] : []),
    ...used.filter(({ rate }) => rate < all * WEAK).map((piece) => of(piece, 'reuseBelow')),
  ];
}
