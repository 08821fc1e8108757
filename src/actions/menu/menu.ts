import { LANGUAGES, type Language } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { FEATURES, SUBMENUS } from './features';

/** Said by the build: an add-on's menu stands under its name among the extensions, a workbook's own beside Help. */
declare const IS_ADDON: boolean;

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
  const ui = SpreadsheetApp.getUi();
  const menu = IS_ADDON ? ui.createAddonMenu() : ui.createMenu(locale.words.product);
  const [atOnce = [], ...groups] = FEATURES;
  for (const { action, label } of atOnce) menu.addItem(label(locale), action);
  menu.addSeparator();
  SUBMENUS.forEach((key, i) => {
    const group = ui.createMenu(locale.checks.submenu[key]);
    for (const { action, label } of groups[i] ?? []) group.addItem(label(locale), action);
    menu.addSubMenu(group);
  });
  menu.addToUi();
}
