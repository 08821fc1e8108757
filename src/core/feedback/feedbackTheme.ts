import { anyWordOf, asRead } from './wordPattern';

/** What feedback is about. */
export const FEEDBACK_THEMES = ['rules', 'discount', 'product', 'service', 'logistics'] as const;
export type FeedbackTheme = (typeof FEEDBACK_THEMES)[number];

/** Themes that a text names, in its order, once for each word that names one. */
export type ThemesIn = (text: string) => readonly FeedbackTheme[];

/** Text beyond this is not read. */
const LONGEST = 2000;

/** Makes the function that finds themes by words; of words that begin at one place the longest counts. */
export function themeFinder(words: Readonly<Record<FeedbackTheme, readonly string[]>>): ThemesIn {
  const themes = new Map(
    FEEDBACK_THEMES.flatMap((theme) => words[theme].map((word) => [asRead(word), theme] as const)),
  );
  const anyWord = new RegExp(anyWordOf([...themes.keys()]), 'g');
  return (text) =>
    (asRead(text.slice(0, LONGEST)).match(anyWord) ?? []).map(
      (word) => themes.get(word) as FeedbackTheme,
    );
}

/** The theme that is named most often; of several the last: what weighs most is said last. */
export function themeOf(named: readonly FeedbackTheme[]): FeedbackTheme | undefined {
  const count = (theme: FeedbackTheme) => named.filter((one) => one === theme).length;
  return [...named].reverse().sort((a, b) => count(b) - count(a))[0];
}
