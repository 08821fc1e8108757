import { localeOf } from '../../../locales/localeOf';
import { say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Says what colours and symbols mean. */
export const showHelp = inWords(() => {
  const { checks } = localeOf(userLanguage());
  say(checks.help);
});
