import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { ruleSentence } from '../../../locales/ruleSentence';
import { showToast } from '../../../sheets/workbook';
import { refuse } from '../../desk/campaignRequestOf';
import { locked } from '../../desk/locked';
import { openCampaign } from '../../desk/openCampaign';
import { checkLessons } from '../../lessons/checkLessons';
import { addLessons, newLessons } from '../../lessons/harvest';
import { confirm, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Says of the campaign in front how its lessons went, and keeps its shortfalls as lessons. */
export const askLessons = inWords(() => {
  const language = userLanguage();
  const { lessonRules, lessons: texts } = localeOf(language);
  const { harvest } = lessonRules;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const checked = checkLessons(code, language);
  if (!checked.ok) {
    say(refusal(checked));
    return;
  }
  const open = openCampaign(code);
  if ('issue' in open) return;
  const found = newLessons(open);
  const values = { code: checked.code, count: checked.lessons.length, news: found.length };
  if (found.length === 0) {
    say(fillIn(harvest.nothing, { ...values, tab: texts.tab }));
    return;
  }
  const list = found.map(({ loss, rule }) =>
    fillIn(harvest.line, {
      finding: loss,
      rule: rule ? ruleSentence(rule, { lessonRules }) : harvest.noRule,
    }),
  );
  if (!confirm(fillIn(harvest.confirm, { ...values, tab: texts.tab, list: list.join('\n') })))
    return;
  // Someone may have kept them meanwhile.
  const done = locked(() => {
    addLessons(open, newLessons(open));
    return {};
  });
  if ('issues' in done) say(refusal(refuse(done.issues, language)));
  else showToast(fillIn(harvest.done, values), harvest.menu);
});
