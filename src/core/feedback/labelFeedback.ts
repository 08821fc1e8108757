import { foldText } from '../quantity/foldText';

/** From the worst to the best: where words of several stand, the worst counts. */
export const FEEDBACK_LABELS = ['complaint', 'suggestion', 'praise'] as const;
export type FeedbackLabel = (typeof FEEDBACK_LABELS)[number];

/** Words that tell what feedback is, and those that turn the next one round. */
export type FeedbackWords = Readonly<Record<FeedbackLabel | 'negation', readonly string[]>>;

/** What feedback is; undefined when no word tells. */
export type LabelFeedback = (text: string) => FeedbackLabel | undefined;

/** Text beyond this is not read. */
const LONGEST = 2000;

/**
 * Makes the function that labels feedback by words. The longest word counts where several begin;
 * praise that is negated is a complaint (不好看), a complaint or wish that is negated is none (不麻烦).
 */
export function feedbackLabeler(words: FeedbackWords): LabelFeedback {
  const labels = new Map<string, FeedbackLabel>();
  for (const label of [...FEEDBACK_LABELS].reverse())
    for (const word of words[label]) labels.set(normal(word), label);
  const anyWord = new RegExp(alternatives([...labels.keys()]), 'g');
  const negated = new RegExp(`(?:${alternatives(words.negation.map(normal))})\\s*$`);
  return (text) => {
    const read = normal(text.slice(0, LONGEST));
    const found = new Set<FeedbackLabel>();
    read.replace(anyWord, (word: string, at: number) => {
      const label = labels.get(word) as FeedbackLabel;
      if (!negated.test(read.slice(0, at))) found.add(label);
      else if (label === 'praise') found.add('complaint');
      return word;
    });
    return FEEDBACK_LABELS.find((label) => found.has(label));
  };
}

/** The longest first; Latin words end where letters end, but n't stands in one with its verb. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const before = /^[a-z]/.test(word) && !word.startsWith("n't") ? '(?<![a-z])' : '';
      return `${before}${literal}${/[a-z]$/.test(word) ? '(?![a-z])' : ''}`;
    })
    .join('|');
}

function normal(text: string): string {
  return foldText(text);
}
