import type { FeedbackTally } from '../feedback/tallyFeedback';
import type { Candidate } from './candidate';

/** Feedback about a theme below this number is chance. */
const LEAST = 2;

/** What customers complain of most, and what they praise most. */
export function feedbackCandidates({ themes }: FeedbackTally): Candidate[] {
  return themes.flatMap(({ theme, complaints, praise, score }): Candidate[] => {
    const of = (side: Candidate['side'], kind: Candidate['kind'], count: number): Candidate[] =>
      count < LEAST
        ? []
        : [
            {
              key: `feedback:${kind}/${theme}`,
              source: 'feedback',
              side,
              kind,
              weight: count,
              values: { theme, count, complaints, praise, score: score ?? '\u2013' },
              cause: '',
              action: '',
              owner: '',
            },
          ];
    return [
      ...of('misses', 'feedbackBad', complaints),
      ...(complaints < praise ? of('wins', 'feedbackGood', praise) : []),
    ];
  });
}
