import { foldSigns, withoutInvisible } from './foldSigns';

/** Parts the entries of a list: comma, semicolon, the Chinese comma of lists, a new line; folded. */
const BETWEEN = ',;\\u3001\\n';

/** Each meets one folded character. */
export const LIST = new RegExp(`[${BETWEEN}]`);
export const LIST_OR_SLASH = new RegExp(`[/${BETWEEN}]`);
/** Of numbers, codes and addresses, which hold no blank. */
export const LIST_OR_BLANK = new RegExp(`[\\s${BETWEEN}]`);
export const LIST_SLASH_OR_BLANK = new RegExp(`[/\\s${BETWEEN}]`);
export const LIST_SLASH_OR_PLUS = new RegExp(`[/+&${BETWEEN}]`);

/** Between the ends of a range, as a piece of a pattern for folded text: `T24-T27`, `3~7`, `01...03`. */
export const TO = '(?:-+|~+|\\u2014+|\\u2026+|\\.{2,3}|至|到)';

/** What stands in brackets at the end of a folded text. */
const BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*$/;

/**
 * The entries of a list as people wrote them, without blanks around them; empty ones are left out.
 * `between` is one of the patterns above.
 */
export function partsOf(typed: string, between: RegExp): string[] {
  const plain = withoutInvisible(typed);
  const folded = foldSigns(plain);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !between.test(folded.charAt(at))) continue;
    const part = plain.slice(from, at).trim();
    if (part !== '') parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** A name without the brackets at its end, of whatever kind, and what stands in them, folded. */
export function bracketOf(typed: string): { readonly bare: string; readonly inside?: string } {
  const plain = withoutInvisible(typed);
  const found = BRACKET.exec(foldSigns(plain));
  if (!found) return { bare: plain.trim() };
  return { bare: plain.slice(0, found.index).trim(), inside: (found[1] as string).trim() };
}
