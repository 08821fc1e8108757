import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { allSheets, showToast } from '../../sheets/workbook';
import { userLanguage } from './menu';

/** In an empty workbook says where to begin: nobody looks for a menu that is new. */
export function greetNew(): void {
  if (!isNew()) return;
  const { demo, words } = localeOf(userLanguage());
  showToast(
    fillIn(demo.greeting, { product: words.product, first: demo.menu.first }),
    words.product,
  );
}

function isNew(): boolean {
  try {
    const [only, ...others] = allSheets();
    return only !== undefined && others.length === 0 && only.getLastRow() === 0;
  } catch {
    // Before it is authorized the script may read nothing.
    return false;
  }
}
