import { localeOf } from '../../locales/localeOf';
import { userLanguage } from './menu';

/** Opens a page of ours beside the grid, in the person's language. */
export function openSidebar(page: 'wizard' | 'panel'): void {
  const language = userLanguage();
  const { [page]: words } = localeOf(language);
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  // The page carries the words of all languages and goes by its own.
  const own = html.replace(/lang="[^"]*"/, `lang="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(own).setTitle(words.title));
}
