import { localeOf } from '../../../locales/localeOf';
import { say } from '../ask';
import { userLanguage } from '../menu';

/** Says what colours and symbols mean. */
export function showHelp(): void {
  const { checks } = localeOf(userLanguage());
  say(checks.help);
}
