import { localeOf } from '../../locales/localeOf';
import { userLanguage } from './menu';
import { pageOutput } from './pageOutput';

/** Opens the wizard that sets up a new campaign. */
export function showWizard(): void {
  openSidebar('wizard');
}

/** Opens what needs someone today. */
export function showPanel(): void {
  openSidebar('panel');
}

/** Opens a page of ours beside the grid, in the person's language. */
function openSidebar(page: 'wizard' | 'panel'): void {
  const language = userLanguage();
  const { [page]: words } = localeOf(language);
  SpreadsheetApp.getUi().showSidebar(pageOutput(page, language).setTitle(words.title));
}
