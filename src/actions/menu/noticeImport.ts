import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { showToast } from '../../sheets/workbook';
import { isImported } from '../desk/openDesk';
import { userLanguage } from './menu';

/** Says, when someone opens it, that a workbook was imported and answers nothing until it is adopted. */
export function noticeImport(): void {
  try {
    if (!isImported()) return;
    const { adoption, words } = localeOf(userLanguage());
    showToast(fillIn(adoption.notice, { menu: adoption.menu }), words.product);
  } catch {
    // The menu and a recheck say the same.
  }
}
