import { localeOf } from '../../../locales/localeOf';
import { agreeDemo } from '../agreeDemo';
import { ask, numberTyped, say } from '../ask';
import { askCampaign } from '../askCampaign';
import { askCopy } from '../askCopy';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

const WAYS = [agreeDemo, askCopy, askCampaign];

/** Three ways to begin, without a sidebar: the demo, a copy of a past campaign, and an empty one. */
export const askFirst = inWords(() => {
  const { demo, checks } = localeOf(userLanguage());
  const answer = ask(demo.ask.first);
  if (answer === undefined) return;
  const way = WAYS[numberTyped(answer) - 1];
  if (way) way();
  else say(`${checks.prompt.import.again}\n\n${demo.ask.first}`);
});
