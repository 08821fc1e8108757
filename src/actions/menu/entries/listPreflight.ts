import { localeOf } from '../../../locales/localeOf';
import { preflightPlan } from '../../preflight/preflightPlan';
import { refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** The same as a list, for whom the sidebar does not open. */
export const listPreflight = inWords(() => {
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
});
