import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { deleteCampaign, previewDeletion } from '../../change/deleteCampaign';
import { agreed, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/** Asks for a campaign, shows what would be deleted, and deletes it. */
export const askDeleteCampaign = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const { prompt } = locale.checks;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const preview = previewDeletion(code, language);
  const isWanted = agreed(preview, ({ name, tabs, rows }) =>
    fillIn(prompt.remove, {
      name,
      tabs: tabs.length,
      list: shorten(tabs, locale),
      rows: rows.map(({ tab, count }) => fillIn(prompt.rows, { tab, count })).join('\n'),
    }),
  );
  if (!isWanted) return;
  const done = deleteCampaign(code, preview.token, language);
  say(done.ok ? prompt.done : refusal(done));
});
