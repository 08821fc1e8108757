import type { Mark } from '../core/checks';
import { fillIn } from './fillIn';
import type { Locale } from './locale';

/** Characters of a value that a sentence repeats. */
const LONGEST = 40;

/** What is said about a cell that needs a look. */
export function markSentence({ code, values }: Mark, locale: Locale): string {
  const sentences: Readonly<Record<string, string>> = locale.checks.mark;
  const sentence = sentences[code];
  if (!sentence) throw new Error(`No sentence for the mark ${code}`);
  const short = Object.entries(values ?? {}).map(([key, value]) => [key, shorten(value)] as const);
  return fillIn(sentence, Object.fromEntries(short));
}

/** What people typed may be as long as a cell. */
function shorten(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST
    ? `${value.slice(0, LONGEST)}…`
    : value;
}
