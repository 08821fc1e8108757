import { lateFeedback } from '../../../src/core/feedback/lateFeedback';
import { tallyFeedback } from '../../../src/core/feedback/tallyFeedback';
import { feedbackCandidates } from '../../../src/core/retro/feedbackCandidates';

const NOW = 45_460.5;
const said = (label: 'complaint' | 'suggestion' | 'praise', ago: number, more = {}) => ({
  label,
  theme: 'logistics' as const,
  score: null as number | null,
  time: NOW - ago,
  ...more,
});

test('shares are of all feedback, the trend is the last day against the one before', () => {
  const tally = tallyFeedback(
    [
      said('complaint', 0, { score: 2 }),
      said('complaint', 0.9, { score: 1 }),
      said('complaint', 1, { theme: 'rules' }),
      said('praise', 1.5, { score: 5 }),
      said('praise', 3),
      { label: 'blank', theme: 'blank', score: undefined, time: null },
    ],
    NOW,
  );
  expect(tally.labels).toEqual([
    { label: 'complaint', count: 3, share: 0.5, change: 1 },
    { label: 'suggestion', count: 0, share: 0, change: 0 },
    { label: 'praise', count: 2, share: 2 / 6, change: -1 },
  ]);
  expect(tally).toMatchObject({ count: 6, score: 2.7, scored: 3 });
  expect(tally.themes.map(({ theme, complaints }) => [theme, complaints])).toEqual([
    ['logistics', 2],
    ['rules', 1],
  ]);
  expect(feedbackCandidates(tally).map(({ key, side }) => [key, side])).toEqual([
    ['feedback:feedbackBad/logistics', 'misses'],
  ]);
  expect(tallyFeedback([], NOW)).toMatchObject({ count: 0, score: undefined, themes: [] });
});

test('only replies that are due and not given are late; the best customers stand first', () => {
  const row = (more = {}) => ({
    reply: '',
    due: NOW - 1,
    answered: null,
    isHighValue: false,
    ...more,
  });
  const list = lateFeedback(
    [
      row(),
      row({ due: NOW - 2 }),
      row({ due: NOW - 0.1, isHighValue: true }),
      row({ due: NOW }),
      row({ due: null }),
      row({ due: undefined }),
      row({ reply: '已补发' }),
      row({ answered: NOW }),
      row({ answered: undefined }),
    ],
    NOW,
  );
  expect(list.map(({ late }) => late)).toEqual([144, 2880, 1440]);
});
