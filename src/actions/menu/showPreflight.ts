import { localeOf } from '../../locales/localeOf';
import { preflightPlan } from '../preflight/preflightPlan';
import { refusal, say } from './ask';
import { campaignInFront } from './campaignInFront';
import { userLanguage } from './menu';
import { pageOutput } from './pageOutput';

/** Shows what there is to say of a campaign's plan beside the grid. */
export function showPreflight(): void {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  const page = pageOutput('preflight', language, { code });
  SpreadsheetApp.getUi().showSidebar(page.setTitle(localeOf(language).preflight.title));
}

/** The same as a list, for whom the sidebar does not open. */
export function listPreflight(): void {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  const found = preflightPlan(code, language);
  const { clean, severity } = localeOf(language).preflight;
  if (!found.ok) say(refusal(found));
  else {
    const lines = found.findings.map((f) => `${severity[f.severity]}  ${f.text}`);
    say(lines.join('\n\n') || clean);
  }
}
