import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { createCampaign } from '../setup/createCampaign';
import { pastCampaigns } from '../wizard/pastCampaigns';
import { proposeCampaign } from '../wizard/proposeCampaign';
import { ask, numberTyped, refusal, say } from './ask';
import { askBurst } from './askBurst';
import { userLanguage } from './menu';
import { offerRegional } from './offerRegional';

/** Asks which campaign is to be copied, a name and the days of its burst, and makes it. */
export function askCopy(): void {
  const language = userLanguage();
  const { checks, demo } = localeOf(language);
  const past = pastCampaigns();
  if (past.length === 0) {
    say(demo.ask.noPast);
    return;
  }
  offerRegional();
  const list = past.map(({ label }, i) => `${i + 1} ${label}`).join('\n');
  const which = ask(fillIn(demo.ask.copy, { list }));
  if (which === undefined) return;
  const chosen = past[numberTyped(which) - 1];
  if (!chosen) {
    say(checks.prompt.import.again);
    return;
  }
  const name = ask(checks.prompt.name);
  const burst = name === undefined ? undefined : askBurst(checks.prompt);
  if (name === undefined || !burst) return;
  const proposal = proposeCampaign({
    language,
    scenario: 'big-promo',
    name,
    ...burst,
    copyFrom: chosen.key,
  });
  if (!proposal.ok) {
    say(refusal(proposal));
    return;
  }
  const done = createCampaign(proposal.request);
  say(done.ok ? checks.prompt.done : refusal(done));
}
