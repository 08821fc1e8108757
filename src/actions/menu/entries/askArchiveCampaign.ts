import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { archiveCampaign, previewArchive } from '../../archive/archiveCampaign';
import { confirm, refusal, say } from '../ask';
import { chosenCampaign } from '../campaignInFront';
import { userLanguage } from '../menu';

/** Shows what would be hidden and what is not finished; archives once confirmed. */
export function askArchiveCampaign(): void {
  const language = userLanguage();
  const { prompt } = localeOf(language).archive;
  const code = chosenCampaign(language, prompt.nothingToArchive, ({ isArchived }) => !isArchived);
  if (code === undefined) return;
  const preview = previewArchive(code, language);
  if (!preview.ok) {
    say(refusal(preview));
    return;
  }
  const { name, tabs, warnings } = preview;
  const text = fillIn(prompt.archive, { name, tabs: tabs.length, list: tabs.join('\n') });
  const against =
    warnings.length > 0 ? `${fillIn(prompt.against, { list: warnings.join('\n') })}\n\n` : '';
  if (!confirm(against + text)) return;
  const done = archiveCampaign(code, preview.token, language);
  say(done.ok ? fillIn(prompt.archived, { name }) : refusal(done));
}
