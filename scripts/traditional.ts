import * as OpenCC from 'opencc-js';

type Words = { readonly [key: string]: string | Words };

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
