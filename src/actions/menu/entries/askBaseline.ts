import { isoDateOf } from '../../../core/dates/isoDate';
import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { freezeBaseline } from '../../desk/freezeBaseline';
import { openPrep } from '../../desk/openPrep';
import { ask, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Asks for a name and freezes the dates of all tasks under it. */
export const askBaseline = inWords(() => {
  const language = userLanguage();
  const { prompt } = localeOf(language).checks;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const prep = openPrep(code);
  const today = 'issue' in prep ? '' : isoDateOf(Math.floor(prep.today));
  const name = ask(fillIn(prompt.baseline, { today }));
  if (name === undefined) return;
  const done = freezeBaseline(code, name, language);
  if (!done.ok) say(refusal(done));
  else {
    const text = done.isNew ? prompt.frozen : prompt.compared;
    say(fillIn(text, { name: done.name, count: done.tasks }));
  }
});
