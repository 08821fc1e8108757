import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { fitRegional, regionalSaid } from '../regional/fitRegional';
import { confirm, say } from './ask';
import { userLanguage } from './menu';

/** Offers to set what does not fit; false when all fits. */
export function offerRegional(): boolean {
  const language = userLanguage();
  const said = regionalSaid(language);
  if (!said) return false;
  const { regional } = localeOf(language);
  if (confirm(fillIn(regional.ask, { ...said }))) say(fitRegional(language).message);
  return true;
}
