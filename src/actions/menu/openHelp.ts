import { localeOf } from '../../locales/localeOf';
import type { HelpPart } from '../help/helpInFront';
import { userLanguage } from './menu';
import { pageOutput } from './pageOutput';

/** Opens the page of help beside the grid, with one of its parts to begin with. */
export function openHelp(part: HelpPart): void {
  const language = userLanguage();
  const title = localeOf(language).checks.menu[part];
  const page = pageOutput('help', language, { part, title });
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}
