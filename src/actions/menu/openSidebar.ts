import { localeOf } from '../../locales/localeOf';
import { userLanguage } from './menu';
import { pageOutput } from './pageOutput';

/** Opens a page of ours beside the grid, in the person's language. */
export function openSidebar(page: 'wizard' | 'panel'): void {
  const language = userLanguage();
  const { [page]: words } = localeOf(language);
  SpreadsheetApp.getUi().showSidebar(pageOutput(page, language).setTitle(words.title));
}
