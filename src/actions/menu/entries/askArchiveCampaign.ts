import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { archiveCampaign, previewArchive } from '../../archive/archiveCampaign';
import { agreed, refusal, say } from '../ask';
import { chosenCampaign } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Shows what would be hidden and what is not finished; archives once confirmed. */
export const askArchiveCampaign = inWords(() => {
  const language = userLanguage();
  const { prompt } = localeOf(language).archive;
  const code = chosenCampaign(
    language,
    prompt.nothingToArchive,
    ({ isArchived, isDemo }) => !isArchived && !isDemo,
  );
  if (code === undefined) return;
  const preview = previewArchive(code, language);
  const isWanted = agreed(preview, ({ name, tabs, warnings }) => {
    const what = fillIn(prompt.archive, { name, tabs: tabs.length, list: tabs.join('\n') });
    const against = fillIn(prompt.against, { list: warnings.join('\n') });
    return warnings.length > 0 ? `${against}\n\n${what}` : what;
  });
  if (!isWanted) return;
  const done = archiveCampaign(code, preview.token, language);
  say(done.ok ? fillIn(prompt.archived, { name: preview.name }) : refusal(done));
});
