import type { Words } from './zh-CN/locale';

/** What Traditional Chinese differs in from the Simplified words it is made of; made at build. */
export interface Traditional {
  /** Characters, each replaced by the one at the same place of `to`. */
  readonly from: string;
  readonly to: string;
  /** Words that become others wherever they stand; the longest that fits counts. */
  readonly terms: readonly (readonly string[])[];
  /** Texts that neither gives, at their keys. */
  readonly texts: Texts;
}

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Makes a text by its terms and characters. */
export function madeOf({
  from,
  to,
  terms,
}: Omit<Traditional, 'texts'>): (simplified: string) => string {
  const target = [...to];
  const others = new Map([...from].map((character, i) => [character, target[i] ?? character]));
  for (const [term = '', other = ''] of terms) others.set(term, other);
  const byLength = terms.map(([term = '']) => term).sort((a, b) => b.length - a.length);
  const parts = new RegExp([...byLength, '[^]'].join('|'), 'gu');
  return (simplified) => simplified.replace(parts, (part) => others.get(part) ?? part);
}

/**
 * The same keys with the words of Taiwan: the script carries what differs, not all words twice.
 * An area is made when it is first looked at: most runs need few.
 */
export function traditionalOf<T extends Texts>(
  simplified: T,
  { texts, ...parts }: Traditional,
): Words<T> {
  const text = madeOf(parts);
  const made = (value: string | Texts, own?: string | Texts): string | Texts => {
    if (typeof value !== 'string') return area(value, typeof own === 'object' ? own : {});
    return typeof own === 'string' ? own : text(value);
  };
  const area = (words: Texts, own: Texts): Texts => {
    const found: Record<string, string | Texts> = {};
    for (const [key, value] of Object.entries(words)) {
      let once: string | Texts | undefined;
      Object.defineProperty(found, key, {
        enumerable: true,
        get: () => {
          once ??= made(value, own[key]);
          return once;
        },
      });
    }
    return found;
  };
  return area(simplified, texts) as Words<T>;
}
