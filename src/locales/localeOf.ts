import type { Language } from '../core/campaignRequest';
import { en } from './en';
import type { Locale } from './locale';
import { zhCN } from './zh-CN';
import zhTW from './zh-TW.generated.json';

const LOCALES: Record<Language, Locale> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of a language. Traditional Chinese is generated from Simplified at build. */
export function localeOf(language: Language): Locale {
  return LOCALES[language];
}
