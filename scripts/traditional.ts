import * as OpenCC from 'opencc-js';
import { type Traditional, traditionalOf, type Texts as Words } from '../src/locales/traditionalOf';

/**
 * Turns Simplified Chinese words into those of Taiwan. Overrides replace terms for which Taiwan
 * uses another word; they apply to the Simplified text, the longest first, so that 预警阈值 is not
 * taken for 预警.
 */
export function toTaiwan(words: Words, overrides: readonly (readonly [string, string])[]): Words {
  const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
  const terms = [...overrides].sort(([a], [b]) => b.length - a.length);
  const text = (simplified: string) => {
    // A private-use mark keeps what is replaced out of the converter's hands.
    const marked = terms.reduce((t, [from], i) => t.split(from).join(mark(i)), simplified);
    return terms.reduce((t, [, to], i) => t.split(mark(i)).join(to), convert(marked));
  };
  const walk = (node: Words): Words =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        typeof value === 'string' ? text(value) : walk(value),
      ]),
    );
  return walk(words);
}

function mark(index: number): string {
  return String.fromCharCode(0xe000 + index);
}

/** What traditionalOf needs to make `traditional` of `simplified`. */
export function differencesOf(simplified: Words, traditional: Words): Traditional {
  const characters = mostCommon(pairsOf(simplified, traditional));
  const from = [...characters.keys()].join('');
  const to = [...characters.values()].join('');
  const byCharacter = traditionalOf(simplified, { from, to, texts: {} }) as Words;
  return { from, to, texts: textsThatDiffer(byCharacter, traditional) };
}

/** Characters that stand at the same place of two texts of one length. */
function pairsOf(simplified: Words, traditional: Words): [string, string][] {
  return Object.entries(simplified).flatMap(([key, value]): [string, string][] => {
    const other = traditional[key];
    if (typeof value !== 'string' || typeof other !== 'string')
      return pairsOf(value as Words, other as Words);
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
