import type { Language } from '../src/core/request/campaignRequest';
import { PAGE_WORDS } from '../src/locales/pageWords';

/** The language that the script put into the page. */
const asked = globalThis.document?.documentElement.lang;

export const language = asked !== undefined && asked in PAGE_WORDS ? (asked as Language) : 'zh-CN';
export const words = PAGE_WORDS[language];
export { fillIn } from '../src/locales/fillIn';
