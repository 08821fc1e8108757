import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { showToast } from '../../../sheets/workbook';
import { keepProgress } from '../../brief/keepProgress';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { showDocument } from '../showDocument';

/** The page of the stand-up; today's progress is kept where the campaign has 执行跟踪. */
export const showStandUp = inWords(() => {
  showDocument('standUp', (code) => {
    const kept = keepProgress(code);
    const { full } = localeOf(userLanguage()).brief.standUp;
    if (kept.ok && kept.withoutRoom > 0) showToast(fillIn(full, { count: kept.withoutRoom }), '');
  });
});
