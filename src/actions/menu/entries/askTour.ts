import { localeOf } from '../../../locales/localeOf';
import { addTour, removeTour, tourSheet } from '../../tour/switchTour';
import { confirm, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Removes the tour, or adds one through the campaign in front once the person has agreed. */
export const askTour = inWords(() => {
  const language = userLanguage();
  const isThere = tourSheet() !== undefined;
  if (!isThere && !confirm(localeOf(language).tour.ask)) return;
  const code = isThere ? '' : campaignInFront(language);
  if (code === undefined) return;
  const done = isThere ? removeTour(language) : addTour(code, language);
  say(done.ok ? done.message : refusal(done));
});
