import * as OpenCC from 'opencc-js';
import {
  madeOf,
  type Traditional,
  traditionalOf,
  type Texts as Words,
} from '../src/locales/traditionalOf';

/**
 * Turns Simplified Chinese words into those of Taiwan. Overrides replace terms for which Taiwan
 * uses another word; they apply to the Simplified text, the longest first, so that 预警阈值 is not
 * taken for 预警.
 */
export function toTaiwan(words: Words, overrides: Overrides): Words {
  const text = converter(overrides);
  const walk = (node: Words): Words =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        typeof value === 'string' ? text(value) : walk(value),
      ]),
    );
  return walk(words);
}

type Overrides = readonly (readonly [from: string, to: string])[];

/** Converts a text. */
function converter(overrides: Overrides): (simplified: string) => string {
  const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
  const terms = [...overrides].sort(([a], [b]) => b.length - a.length);
  return (simplified) => {
    // A private-use mark keeps what is replaced out of the converter's hands.
    const marked = terms.reduce((t, [from], i) => t.split(from).join(mark(i)), simplified);
    return terms.reduce((t, [, to], i) => t.split(mark(i)).join(to), convert(marked));
  };
}

function mark(index: number): string {
  return String.fromCharCode(0xe000 + index);
}

/** What traditionalOf needs to make `traditional` of `simplified`. */
export function differencesOf(
  simplified: Words,
  traditional: Words,
  overrides: Overrides,
): Traditional {
  const characters = mostCommon(pairsOf(simplified, traditional));
  const from = [...characters.keys()].join('');
  const to = [...characters.values()].join('');
  const byCharacter = { from, to, terms: [], texts: {} };
  const terms = termsOf(textPairs(simplified, traditional), byCharacter, converter(overrides));
  const byTerm = { ...byCharacter, terms };
  const made = traditionalOf(simplified, byTerm) as Words;
  return { ...byTerm, texts: textsThatDiffer(made, traditional) };
}

/** Characters of a term; a longer one is rarely found twice. */
const LENGTHS = [2, 3, 4];
const OFTEN = 2;

/** Terms that become other words wherever they stand in texts that characters alone do not give. */
function termsOf(
  pairs: readonly (readonly [string, string])[],
  byCharacter: Traditional,
  convert: (text: string) => string,
): [string, string][] {
  const terms: [string, string][] = [];
  for (const length of LENGTHS) {
    const made = madeOf({ ...byCharacter, terms });
    const places = new Map<string, string[]>();
    for (const [simplified, wanted] of pairs) {
      if (made(simplified) === wanted) continue;
      for (const term of piecesOf(simplified, length))
        places.set(term, [...(places.get(term) ?? []), wanted]);
    }
    const found = [...places].flatMap(([term, texts]): [string, string][] => {
      if (texts.length < OFTEN) return [];
      const becomes = convert(term);
      if (becomes === made(term) || !texts.every((text) => text.includes(becomes))) return [];
      return [[term, becomes]];
    });
    terms.push(...found);
  }
  return terms;
}

/** The different runs of so many Chinese characters in a text. */
function piecesOf(text: string, length: number): Set<string> {
  const pieces = new Set<string>();
  for (let i = 0; i + length <= text.length; i++) {
    const piece = text.slice(i, i + length);
    if (/^\p{Script=Han}+$/u.test(piece)) pieces.add(piece);
  }
  return pieces;
}

/** Every text beside what it is in the other words. */
function textPairs(simplified: Words, traditional: Words): [string, string][] {
  return Object.entries(simplified).flatMap(([key, value]): [string, string][] => {
    const other = traditional[key];
    return typeof value === 'string' || typeof other === 'string'
      ? [[value as string, other as string]]
      : textPairs(value, other as Words);
  });
}

/** Characters that stand at the same place of two texts of one length. */
function pairsOf(simplified: Words, traditional: Words): [string, string][] {
  return textPairs(simplified, traditional).flatMap(([value, other]): [string, string][] => {
    const [a, b] = [[...value], [...other]];
    return a.length === b.length ? a.map((character, i) => [character, b[i] ?? character]) : [];
  });
}

/** What each character most often becomes, where that is another. */
function mostCommon(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    const own = votes.get(from) ?? new Map<string, number>();
    votes.set(from, own.set(to, (own.get(to) ?? 0) + 1));
  }
  const winners = [...votes].map(([from, own]): [string, string] => {
    const [first] = [...own].sort(([, a], [, b]) => b - a);
    return [from, first?.[0] ?? from];
  });
  return new Map(winners.filter(([from, to]) => from !== to));
}

function textsThatDiffer(made: Words, wanted: Words): Words {
  const entries = Object.entries(wanted).map(([key, value]): [string, string | Words] => {
    const other = made[key];
    if (typeof value === 'string' || typeof other === 'string') return [key, value];
    return [key, textsThatDiffer(other ?? {}, value)];
  });
  return Object.fromEntries(
    entries.filter(([key, value]) =>
      typeof value === 'string' ? value !== made[key] : Object.keys(value).length > 0,
    ),
  );
}
