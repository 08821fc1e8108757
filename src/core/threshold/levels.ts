import { foldText } from '../quantity/foldText';
import { LEVEL_NAMES, LINE_COMPARATORS } from './words';

const anyOf = (words: readonly (readonly [string, ...unknown[]])[]) =>
  `(?:${words.map(([word]) => word).join('|')})`;
/** A figure with its unit, as a piece of a pattern. */
const FIGURE = '[\\d.]+[^\\d,;\\s]{0,3}?';
/** A word or sign that compares, before a figure or what it is a share of. */
const COMPARES = `${anyOf(LINE_COMPARATORS)}\\s*(?:[\\d¥]|目标|应达|target|expected)`;
/** The same behind a figure. */
const COMPARES_AFTER = `${FIGURE}(?:以上|以下)`;
/** What a level is called says which it is, and nothing else. */
const NAME = `(?:报|为)?${anyOf(LEVEL_NAMES)}(?=$|[\\s,:→\u3001])`;
/** A line that compares as the one before it: 60%严重. */
const NAMED_LINE = `${FIGURE}\\s*时?${NAME}`;
const CALLED = `(?:${anyOf(LEVEL_NAMES)}\\s*:?\\s*)?`;

/** A comma ends a level only when another one follows, which compares as the first does: an action may hold commas. */
const endOf = (next: string) =>
  new RegExp(`([;\\n]+|(?:,(?!\\d{3}(?!\\d))|[\u3001/])\\s*(?=${CALLED}${next}))`);
const LEVEL_END = endOf(`(?:${COMPARES}|${NAMED_LINE})`);
const LEVEL_END_AFTER = endOf(COMPARES_AFTER);
const IS_AFTER = new RegExp(`^\\s*${CALLED}${COMPARES_AFTER}`);

/** An action that compares would be a level that was not seen as one. */
export const HIDDEN_LEVEL = new RegExp(
  // 45秒/60秒, 3:1, and points, which are no unit.
  `^\\s*[/:\u3001]\\s*[\\d.]|^\\s*个?(?:百分点|点(?:$|[\\s,;:→]))|^\\s*(?:pp|ppt|pts|(?:percentage )?points)\\b|` +
    `${COMPARES}|${COMPARES_AFTER}|${NAMED_LINE}|[,\u3001]\\s*(?:[<>≤≥]|不?(?:[低高少多小大]于|超过))`,
);
/** What a level is called, at the beginning of a text. */
export const LEVEL_NAME = new RegExp(`^${NAME}`);

/** The texts of the levels of a threshold as they were typed; blank ones are none. */
export function levelTexts(text: string): string[] {
  const folded = foldText(text);
  const texts: string[] = [];
  let from = 0;
  // Every second piece is what ended a level.
  folded.split(IS_AFTER.test(folded) ? LEVEL_END_AFTER : LEVEL_END).forEach(({ length }, i) => {
    if (i % 2 === 0) texts.push(text.slice(from, from + length));
    from += length;
  });
  return texts.filter((part) => part.trim() !== '');
}
