import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { campaignDrafts, cancelCampaign } from '../../setup/cancelCampaign';
import { confirm, refusal, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Offers to remove what campaigns left half-way have made. */
export const askRemoveDrafts = inWords(() => {
  const language = userLanguage();
  const { prompt } = localeOf(language).checks;
  const drafts = campaignDrafts();
  if (drafts.length === 0) say(prompt.nothing);
  for (const { code, name, done, total } of drafts) {
    if (!confirm(fillIn(prompt.draft, { code, name, done, total }))) continue;
    const result = cancelCampaign(code, language);
    if (!result.ok) say(refusal(result));
  }
});
