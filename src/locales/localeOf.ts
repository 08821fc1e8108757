import { LANGUAGES, type Language } from '../core/request/campaignRequest';
import { en } from './en';
import { zhCN } from './zh-CN';
import type { Locale } from './zh-CN/locale';
import zhTW from './zh-TW.generated.json';

const LOCALES: Record<Language, Locale> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of a language. Traditional Chinese is generated from Simplified at build. */
export function localeOf(language: Language): Locale {
  return LOCALES[language];
}

/** The language of words that localeOf gave. */
export function languageOf(locale: Locale): Language {
  const found = LANGUAGES.find((language) => LOCALES[language] === locale);
  if (!found) throw new Error('These words are of no language');
  return found;
}
