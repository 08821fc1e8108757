import pageWords from '../../build/pageWords.json';

export type PageLanguage = keyof typeof pageWords;
export type PageText = (typeof pageWords)['zh-CN'];

const CHOSEN = 'campaign-desk.language';

/** The language chosen on this page before, else the browser's. */
export function pageLanguage(): PageLanguage {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(CHOSEN);
  if (asked !== null && asked in pageWords) return asked as PageLanguage;
  if (/^zh-(tw|hk|mo|hant)/i.test(navigator.language)) return 'zh-TW';
  return /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
}

export function chooseLanguage(language: PageLanguage): void {
  localStorage.setItem(CHOSEN, language);
}

export const textOf = (language: PageLanguage): PageText => pageWords[language];
