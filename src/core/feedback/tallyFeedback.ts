import { round } from '../round';
import type { FeedbackRow } from './checkFeedback';
import { FEEDBACK_THEMES, type FeedbackTheme } from './feedbackTheme';
import { FEEDBACK_LABELS, type FeedbackLabel } from './labelFeedback';

/** How much feedback there is of a label. */
export interface LabelTally {
  readonly label: FeedbackLabel;
  readonly count: number;
  /** Of all feedback, also of what has no label. */
  readonly share: number;
  /** How many more, or fewer, came in the last 24 hours than in the 24 before. */
  readonly change: number;
}

export interface ThemeTally {
  readonly theme: FeedbackTheme;
  readonly complaints: number;
  readonly suggestions: number;
  readonly praise: number;
  /** Mean of its scores. */
  readonly score: number | undefined;
}

/** What customers say, counted. */
export interface FeedbackTally {
  readonly count: number;
  readonly labels: readonly LabelTally[];
  /** Those that something was said about, what is complained of most first. */
  readonly themes: readonly ThemeTally[];
  readonly score: number | undefined;
  readonly scored: number;
}

type Counted = Pick<FeedbackRow, 'label' | 'theme' | 'score' | 'time'>;

/** Counts the feedback of a campaign up to `now`. */
export function tallyFeedback(all: readonly Counted[], now: number): FeedbackTally {
  const within = (from: number, to: number) => (row: Counted) =>
    typeof row.time === 'number' && row.time > now - from && row.time <= now - to;
  const labels = FEEDBACK_LABELS.map((label): LabelTally => {
    const own = all.filter((row) => row.label === label);
    return {
      label,
      count: own.length,
      share: all.length === 0 ? 0 : own.length / all.length,
      change: own.filter(within(1, 0)).length - own.filter(within(2, 1)).length,
    };
  });
  const themes = FEEDBACK_THEMES.flatMap((theme): ThemeTally[] => {
    const own = all.filter((row) => row.theme === theme);
    const of = (label: FeedbackLabel) => own.filter((row) => row.label === label).length;
    const [complaints, suggestions, praise] = [of('complaint'), of('suggestion'), of('praise')];
    return own.length === 0
      ? []
      : [{ theme, complaints, suggestions, praise, score: meanScore(own) }];
  });
  return {
    count: all.length,
    labels,
    themes: themes.sort((a, b) => b.complaints - a.complaints || b.suggestions - a.suggestions),
    score: meanScore(all),
    scored: scoresOf(all).length,
  };
}

const scoresOf = (rows: readonly Counted[]) =>
  rows.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));

function meanScore(rows: readonly Counted[]): number | undefined {
  const scores = scoresOf(rows);
  if (scores.length === 0) return undefined;
  return round(scores.reduce((sum, score) => sum + score, 0) / scores.length, 1);
}
