import { LANGUAGES } from '../core/campaignRequest';
import { localeOf } from './localeOf';

type Group = 'platform' | 'role';

/**
 * The key of a word that people typed, whichever language they wrote it in; a key itself is found
 * too. Undefined when it is a name of their own.
 */
export function keyOfWord(group: Group, typed: string): string | undefined {
  for (const language of LANGUAGES) {
    const words: Readonly<Record<string, string>> = localeOf(language).words[group];
    const key = Object.keys(words).find((k) => k === typed || words[k] === typed);
    if (key) return key;
  }
  return undefined;
}
