import { LANGUAGES, type Language } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { FEATURES } from './features';

/** The language of the person in front: of ours, the one theirs is nearest to. */
export function userLanguage(): Language {
  const tag = Session.getActiveUserLocale().replace('_', '-');
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (/^zh-(tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
  return /^zh/i.test(tag) ? 'zh-CN' : 'en';
}

/** The add-on's menu, in the person's language. It may be shown before the script is authorized. */
export function addMenu(): void {
  const locale = localeOf(userLanguage());
  const menu = SpreadsheetApp.getUi().createMenu(locale.words.product);
  FEATURES.forEach((group, i) => {
    if (i > 0) menu.addSeparator();
    for (const { action, label } of group) menu.addItem(label(locale), action);
  });
  menu.addToUi();
}
