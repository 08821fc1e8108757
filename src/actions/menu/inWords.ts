import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { say } from './ask';
import { userLanguage } from './menu';

/** An entry of the menu whose errors are said in words: a person is not shown what a service throws. */
export const inWords = (entry: () => void) => (): void => {
  try {
    entry();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(fillIn(localeOf(userLanguage()).checks.prompt.failed, { reason }));
  }
};
