import { anyWordOf, asRead } from './wordPattern';

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
    for (const word of words[label]) labels.set(asRead(word), label);
  const anyWord = new RegExp(anyWordOf([...labels.keys()]), 'g');
  const negated = new RegExp(`(?:${anyWordOf(words.negation.map(asRead))})\\s*$`);
  return (text) => {
    const read = asRead(text.slice(0, LONGEST));
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
