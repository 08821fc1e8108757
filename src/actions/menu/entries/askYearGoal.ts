import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { moneyText } from '../../brief/briefLines';
import { takeYearGoal, yearGoalOf } from '../../year/takeYearGoal';
import { ask, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Makes the GMV goal of the campaign in front what the year asks of it, once the person gives a reason. */
export const askYearGoal = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const words = locale.document.year;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const goal = yearGoalOf(code, language);
  if (!goal.ok) return say(refusal(goal));
  const { name, from = 0, to } = goal;
  if (to === undefined || to === from)
    return say(fillIn(words.same, { name, menu: locale.checks.menu.year }));
  const said = { name, from: moneyText(from, locale), to: moneyText(to, locale) };
  const reason = ask(fillIn(words.ask, said));
  if (reason === undefined) return;
  const done = takeYearGoal(code, to, reason, language);
  say(done.ok ? fillIn(words.done, said) : refusal(done));
});
