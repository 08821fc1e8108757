import { SCENARIOS } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { localeOf } from '../../locales/localeOf';
import { createCampaign } from '../setup/createCampaign';
import { proposeCampaign } from '../wizard/proposeCampaign';
import { ask, numberTyped, refusal, say } from './ask';
import { burstOf } from './askBurst';
import { userLanguage } from './menu';
import { offerRegional } from './offerRegional';

/**
 * Asks for scenario, name, code, burst and GMV target, and sets the campaign up with what the wizard would
 * propose; everything can be changed in the sheet afterwards.
 */
export function askCampaign(): void {
  const language = userLanguage();
  const { checks, words } = localeOf(language);
  const { prompt } = checks;
  // Dates and times of a campaign count from its first day on: better before it is made.
  offerRegional();
  const answers: string[] = [];
  for (const question of [
    fillIn(prompt.scenario, { choices: numbered(SCENARIOS.map((key) => words.scenario[key])) }),
    prompt.name,
    prompt.newCode,
    prompt.burstStart,
    prompt.burstEnd,
    prompt.gmv,
  ]) {
    const answer = ask(question);
    if (answer === undefined) return;
    answers.push(answer);
  }
  const [kind = '', name = '', code = '', from = '', to = '', gmv = ''] = answers;
  const basics = {
    language,
    scenario: SCENARIOS[numberTyped(kind) - 1] ?? keyOfWord('scenario', kind) ?? kind,
    name,
    ...burstOf(from, to),
  };
  const proposal = proposeCampaign(basics);
  if (!proposal.ok) {
    say(refusal(proposal));
    return;
  }
  const { request } = proposal;
  const others = request.goals.filter(({ metric }) => metric !== 'gmv');
  const goals = [{ metric: 'gmv', target: gmv, priority: 1 }, ...others];
  const done = createCampaign({ ...request, code, goals });
  say(done.ok ? prompt.done : refusal(done));
}

/** 1 大促节点 · 2 新品上市 · … */
function numbered(words: readonly string[]): string {
  return words.map((word, i) => `${i + 1} ${word}`).join(' · ');
}
