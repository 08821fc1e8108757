import type { Language } from '../src/core/campaignRequest';
import { PAGE_WORDS } from '../src/locales/pageWords';

/** The language that the script put into the page. */
export const language = document.documentElement.lang as Language;
export const words = PAGE_WORDS[language] ?? PAGE_WORDS['zh-CN'];
export { fillIn } from '../src/locales/fillIn';
