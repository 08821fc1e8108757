/**
 * Signs that look or mean the same, as people's keyboards and exports write them, by the one that
 * readers know. Full-width and small forms are not listed: they fold by themselves.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '-': '\u2010\u2011\u2012\u2013\u2212',
  '\u2014': '\u2015\u2500',
  '~': '\u02dc\u2053\u223c\u301c',
  ':': '\u2236\ua789',
  '/': '\u2044\u2215',
  '\u2026': '\u22ef',
  '\u3001': '\uff64',
  '\u00d7': '\u2715\u2716\u2a2f',
  '<': '\u2039\u3008\u276e',
  '>': '\u203a\u3009\u276f',
  '\u2264': '\u2266\u2272\u2a7d',
  '\u2265': '\u2267\u2273\u2a7e',
  '"': '\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u00ab\u00bb',
  "'": '\u2018\u2019\u201a\u201b\u02bc\u2032',
  '[': '\u3010\u3014\u3016',
  ']': '\u3011\u3015\u3017',
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
};

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([sign, others]) =>
    Array.from(others, (other): [string, string] => [other, sign]),
  ),
);

/** Text that has one form only. */
const PLAIN = /^[ -~]*$/;
/** Full-width and small forms. Other compatibility forms differ in meaning: 10² is not 102. */
const WIDE = /[\ufe30-\ufe6b\uff01-\uff5e\uffe0-\uffe6]/;

/** Marks that show nothing by themselves: blanks of no width, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** A joiner that joins no emoji. */
const JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/**
 * The text without what nobody sees: `8\u200b万` is `8万`. What joins emoji stays, so that
 * names and remarks that are taken from it look as they were typed.
 */
export function withoutInvisible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(JOINER, '');
}

/**
 * What people typed with signs, figures and Latin letters in one form each, for reading only: what is
 * kept or shown stays as typed. One character for one once `withoutInvisible`, so that places in
 * the folded text are places in that.
 */
export function foldSigns(text: string): string {
  if (PLAIN.test(text)) return text;
  let folded = '';
  for (const character of withoutInvisible(text)) folded += foldSign(character);
  return folded;
}

/** The form of one character that readers know. */
export function foldSign(character: string): string {
  const half = WIDE.test(character) ? character.normalize('NFKC') : character;
  const one = half.length === 1 ? half : character;
  return FORMS.get(one) ?? one;
}
