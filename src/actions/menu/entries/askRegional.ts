import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { regionalNow } from '../../../sheets/regional';
import { say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { offerRegional } from '../offerRegional';

/** Says how time zone and locale stand, and sets those that fit if the person wants it. */
export const askRegional = inWords(() => {
  if (!offerRegional()) {
    const { regional } = localeOf(userLanguage());
    say(fillIn(regional.fits, { ...regionalNow() }));
  }
});
