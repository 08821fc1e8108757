import { localeOf } from '../../../locales/localeOf';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { pageOutput } from '../pageOutput';

/** Shows what there is to say of a campaign's plan beside the grid. */
export const showPreflight = inWords(() => {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  const page = pageOutput('preflight', language, { code });
  SpreadsheetApp.getUi().showSidebar(page.setTitle(localeOf(language).preflight.title));
});
