import { foldText } from '../quantity/foldText';

/** Text as words are looked for in it. */
export const asRead = (text: string): string => foldText(text);

/** A pattern of any of some words, the longest first; Latin words end where letters end, but n't stands in one with its verb. */
export function anyWordOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const before = /^[a-z]/.test(word) && !word.startsWith("n't") ? '(?<![a-z])' : '';
      return `${before}${literal}${/[a-z]$/.test(word) ? '(?![a-z])' : ''}`;
    })
    .join('|');
}
