import type { Words } from './zh-CN/locale';

/** What Traditional Chinese differs in from the Simplified words it is made of; made at build. */
export interface Traditional {
  /** Characters, each replaced by the one at the same place of `to`. */
  readonly from: string;
  readonly to: string;
  /** Texts that characters alone do not give, at their keys. */
  readonly texts: Texts;
}

export interface Texts {
  readonly [key: string]: string | Texts;
}

/**
 * The same keys with the words of Taiwan: the script carries what differs, not all words twice.
 * An area is made when it is first looked at: most runs need few.
 */
export function traditionalOf<T extends Texts>(
  simplified: T,
  { from, to, texts }: Traditional,
): Words<T> {
  const target = [...to];
  const characters = new Map([...from].map((character, i) => [character, target[i] ?? character]));
  const made = (value: string | Texts, own?: string | Texts): string | Texts => {
    if (typeof value !== 'string') return area(value, typeof own === 'object' ? own : {});
    return typeof own === 'string'
      ? own
      : [...value].map((character) => characters.get(character) ?? character).join('');
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
