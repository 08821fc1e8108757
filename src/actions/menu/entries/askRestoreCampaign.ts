import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { restoreCampaign } from '../../archive/archiveCampaign';
import { refusal, say } from '../ask';
import { chosenCampaign } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Brings the tabs of an archived campaign back. */
export const askRestoreCampaign = inWords(() => {
  const language = userLanguage();
  const { prompt } = localeOf(language).archive;
  const code = chosenCampaign(language, prompt.nothingToRestore, ({ isArchived }) => isArchived);
  if (code === undefined) return;
  const done = restoreCampaign(code, language);
  say(done.ok ? fillIn(prompt.restored, { name: done.name }) : refusal(done));
});
