import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { sendChanges } from '../../../sheets/workbook';
import { writeFigure } from '../../../sheets/writeFigure';
import { readYear } from '../../year/readYear';
import { ask } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { showDocument } from '../showDocument';

/** The year by quarter, month and campaign; asks for its goal where there is none. */
export const showYear = inWords(() => {
  showDocument('year', () => {
    const year = readYear();
    if ('issue' in year || year.goal !== undefined || year.unread !== undefined) return;
    const { overview, document } = localeOf(userLanguage());
    const { askGoal } = document.year;
    const typed = ask(fillIn(askGoal, { tab: overview.tab, cell: overview.summary.yearGoal }));
    if (typed === undefined) return;
    writeFigure(year.overview, 'yearGoal', typed);
    sendChanges();
  });
});
