import { foldRule } from '../core/lessons/foldRule';
import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';
import type { Locale } from './zh-CN/locale';

/** Private platforms stand for each other. */
const PRIVATE: readonly string[] = ['private', 'wecom'];

/**
 * Platforms that a rule's words name, in any language. Offline is none of them, only the row of a lesson can name
 * it: its word stands in others (to order online has it in Chinese, to go offline in English).
 */
export function platformsNamed(ruleText: string, { words }: Locale): string[] {
  const folded = foldRule(ruleText);
  const keys = wordsOfPlatforms().flatMap(([word, key]) =>
    key !== 'offline' && folded.includes(foldRule(word)) ? [key] : [],
  );
  const all = keys.some((key) => PRIVATE.includes(key)) ? [...keys, ...PRIVATE] : keys;
  const names: Readonly<Record<string, string>> = words.platform;
  return [...new Set(all)].map((key) => names[key] ?? key);
}

/** What platforms are called in all languages, each with its key. */
function wordsOfPlatforms(): readonly (readonly [word: string, key: string])[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(localeOf(language).words.platform).map(([key, word]) => [word, key] as const),
  );
}
