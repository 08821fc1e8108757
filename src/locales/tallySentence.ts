import type { FeedbackTally } from '../core/feedback/tallyFeedback';
import { round } from '../core/round';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** 4条 投诉 2 50% ↑1 … of what customers say, and what they complain of. */
export function tallySentence(tally: FeedbackTally, { feedback, words, brief }: Locale): string {
  const { said } = feedback;
  const { count, labels, themes, score, scored } = tally;
  const list = (parts: readonly string[]) => parts.join(brief.comma);
  const change = (by: number) => (by === 0 ? '→' : `${by > 0 ? '↑' : '↓'}${Math.abs(by)}`);
  const byLabel = labels.map(({ label, count: own, share, change: by }) =>
    fillIn(said.label, {
      label: words.feedbackLabel[label],
      count: own,
      share: `${round(share * 100, 0)}%`,
      change: change(by),
    }),
  );
  const worst = themes
    .filter(({ complaints }) => complaints > 0)
    .map(({ theme, complaints }) => `${words.feedbackTheme[theme]} ${complaints}`);
  return [
    fillIn(said.line, { count, list: list(byLabel) }),
    ...(worst.length === 0 ? [] : [fillIn(said.themes, { list: list(worst) })]),
    ...(score === undefined ? [] : [fillIn(said.score, { score, scored })]),
  ].join(said.stop);
}
