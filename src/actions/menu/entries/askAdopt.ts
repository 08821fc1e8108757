import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { adoptWorkbook, tabsToAdopt } from '../../adopt/adoptWorkbook';
import { recheckAll } from '../../recheck/recheckAll';
import { confirm, refusal, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/** Names the tabs of an imported workbook, adopts them if the person wants it, and checks them. */
export const askAdopt = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const { adoption } = locale;
  const tabs = tabsToAdopt();
  if (!tabs) {
    say(adoption.nothing);
    return;
  }
  if (!confirm(fillIn(adoption.ask, { count: tabs.length, list: shorten(tabs, locale) }))) return;
  const done = adoptWorkbook(language);
  say(done.ok ? fillIn(adoption.done, { message: recheckAll().message }) : refusal(done));
});
