import { momentText } from '../../../core/clock/momentText';
import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import type { Locale } from '../../../locales/zh-CN/locale';
import { showToast } from '../../../sheets/workbook';
import { refuse } from '../../desk/campaignRequestOf';
import { openDesk } from '../../desk/openDesk';
import { showPlace } from '../../desk/place';
import type { DatedAlert } from '../../issues/alertInFront';
import { alertInFront } from '../../issues/alertInFront';
import { type OpenedIssue, openIssue } from '../../issues/openIssue';
import { ask, numberTyped, refusal, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Makes an issue of the alert in front; asks only when nobody can tell which one is meant. */
export const askOpenIssue = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const desk = openDesk();
  if ('issue' in desk) {
    say(refusal(refuse([desk.issue], language)));
    return;
  }
  const found = alertInFront(desk);
  if ('none' in found) {
    say(fillIn(locale.clocks.open[found.none], { tab: locale.issueLog.tab }));
    return;
  }
  const alert = 'alert' in found ? found.alert : chosen(found.choices, locale);
  if (!alert) return;
  const opened = openIssue(alert);
  if ('issues' in opened) {
    say(refusal(refuse(opened.issues, language)));
    return;
  }
  showPlace(opened.place);
  if (opened.isNew) showToast(sentence(opened, locale), locale.checks.menu.openIssue);
  else say(sentence(opened, locale));
});

function chosen(choices: readonly DatedAlert[], { clocks }: Locale): DatedAlert | undefined {
  const { open } = clocks;
  if (choices.length === 0) {
    say(open.none);
    return undefined;
  }
  const list = choices.map(({ campaign, metric, platform, live, level }, i) =>
    fillIn(open.line, { n: i + 1, campaign, metric, platform, live, level }),
  );
  const typed = ask(fillIn(open.which, { list: list.join('\n') }));
  if (typed === undefined) return undefined;
  const alert = choices[numberTyped(typed) - 1];
  if (!alert) say(fillIn(open.noNumber, { typed }));
  return alert;
}

function sentence({ isNew, isSolved, due, ...issue }: OpenedIssue, { clocks }: Locale): string {
  const { open } = clocks;
  const { id, problem, status } = issue;
  if (!isNew) return fillIn(isSolved ? open.solved : open.exists, { id, status });
  return fillIn(open.done, {
    id,
    problem,
    owner: issue.owner || open.noOwner,
    due: due === null ? '–' : momentText(due),
  });
}
