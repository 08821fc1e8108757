import { SAY } from '../../../scripts/deploy/words';
import type { Sentence } from '../../../scripts/deploy/words/sentence';
import { TEMPLATE_WORDS } from '../../../scripts/deploy/words/templateWords';

const NAMES = ['a', 'b'];
/** Every sentence, with something in its gaps. */
const sentences = Object.entries({ ...SAY, ...TEMPLATE_WORDS }).flatMap(([key, words]) => {
  const given =
    typeof words === 'function'
      ? (words as (...names: string[][]) => Sentence)(NAMES, NAMES, NAMES)
      : words;
  const list = (Array.isArray(given[0]) ? given : [given]) as readonly Sentence[];
  return list.map((sentence, i) => [`${key} ${i}`, ...sentence] as const);
});
/** Addresses and commands are typed as they are. */
const plain = (text: string) => text.replace(/\{[^}]*\}/g, '').replace(/https?:\S+ ?/g, '');

test.each(sentences)('%s is said in Chinese, with its punctuation, and in English', (_, zh, en) => {
  expect(zh).toMatch(/[\u3400-\u9fff]/);
  const half = /(?<=[\u3001-\u3011\u3400-\u9fff])[!(),:;?]|[!(),:;?](?=[\u3400-\u9fff])/;
  expect(plain(zh)).not.toMatch(half);
  // Names of tabs and menus stay Chinese.
  expect(en.replaceAll('活动作战台', '')).not.toMatch(/[\u3001-\u3011\u3400-\u9fff\uff01-\uff5e]/);
});
