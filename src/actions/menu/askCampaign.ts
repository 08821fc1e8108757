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
  const choices = numbered(SCENARIOS.map((key) => words.scenario[key]));
  const scenario = askScenario(fillIn(prompt.scenario, { choices }), prompt.import.again);
  if (scenario === undefined) return;
  const answers: string[] = [];
  for (const question of [
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
  const [name = '', code = '', from = '', to = '', gmv = ''] = answers;
  const basics = {
    language,
    scenario,
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

/** Asks until the answer is a scenario: five more questions follow, and none should be in vain. */
function askScenario(question: string, again: string): string | undefined {
  let text = question;
  for (;;) {
    const answer = ask(text);
    if (answer === undefined) return undefined;
    const found = SCENARIOS[numberTyped(answer) - 1] ?? keyOfWord('scenario', answer);
    if (found) return found;
    text = `${again}\n\n${question}`;
  }
}

/** 1 大促节点 · 2 新品上市 · … */
function numbered(words: readonly string[]): string {
  return words.map((word, i) => `${i + 1} ${word}`).join(' · ');
}
