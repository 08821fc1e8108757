import { LANGUAGES, type Language } from '../core/request/campaignRequest';
import { en } from './en';
import { traditionalOf } from './traditionalOf';
import { zhCN } from './zh-CN';
import type { Locale } from './zh-CN/locale';
import zhTW from './zh-TW.generated.json';

const LOCALES: Partial<Record<Language, Locale>> = { 'zh-CN': zhCN, en };

/** The words of a language; those of Traditional Chinese are made when they are first asked for. */
export function localeOf(language: Language): Locale {
  const known = LOCALES[language] ?? traditionalOf(zhCN, zhTW);
  LOCALES[language] = known;
  return known;
}

/** The language of words that localeOf gave. */
export function languageOf(locale: Locale): Language {
  const found = LANGUAGES.find((language) => LOCALES[language] === locale);
  if (!found) throw new Error('These words are of no language');
  return found;
}
