import { foldSigns } from '../core/signs/foldSigns';
import { bracketOf } from '../core/signs/separators';
import { keyOfWord } from './keyOfWord';
import { STATUS_WORDS, type StatusGroup } from './statusWords';

const keysOf = (group: StatusGroup) =>
  new Map(
    Object.entries(STATUS_WORDS[group]).flatMap(([key, words]) =>
      words.split('/').map((word): [string, string] => [word, key]),
    ),
  );
const KEYS: Readonly<Record<StatusGroup, ReadonlyMap<string, string>>> = {
  taskStatus: keysOf('taskStatus'),
  contentStatus: keysOf('contentStatus'),
  contentRepeat: keysOf('contentRepeat'),
  issueStatus: keysOf('issueStatus'),
  verdict: keysOf('verdict'),
};

/** How an emoji looks, and what stands around a word without saying more. */
const LOOKS = /[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu;
const SIGNS = /\p{Extended_Pictographic}|[✓√]/gu;
const AROUND = /^[\s\-~.,:;!*\u00b7\u3002]+|[\s\-~.,:;!*\u00b7\u3002]+$/g;

/** The state of a group that a word or a sign of another tracker means, in any language; undefined when it is none. */
export function statusOf(group: StatusGroup, typed: string): string | undefined {
  const own = keyOfWord(group, typed);
  if (own || typed === '') return own;
  const folded = foldSigns(typed).toLowerCase().replace(LOOKS, '');
  // Brackets hold what the workbook's word would lose.
  const { bare, inside = '' } = bracketOf(folded.replace(SIGNS, ' '));
  if (inside !== '') return undefined;
  const word = bare.replace(AROUND, '');
  const keys = KEYS[group];
  if (word === '') return keys.get(folded.trim());
  return keyOfWord(group, word) ?? keys.get(word);
}
