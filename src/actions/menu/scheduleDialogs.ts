import { isoDateOf } from '../../core/dates/isoDate';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { freezeBaseline } from '../change/freezeBaseline';
import { moveFollowing, previewFollowing } from '../change/moveDates';
import { openPrep } from '../desk/openPrep';
import { ask, confirm, refusal, say } from './ask';
import { campaignInFront } from './campaignInFront';
import { shorten } from './dialogs';
import { userLanguage } from './menu';

/** Shows which tasks would move because others end later, and why; moves them once confirmed. */
export function askFollowing(): void {
  const code = campaignInFront(userLanguage());
  const answer = code === undefined ? undefined : follow(code);
  if (answer !== undefined) say(answer);
}

/** What there is to say; undefined when the person does not want it. */
function follow(code: string): string | undefined {
  const language = userLanguage();
  const locale = localeOf(language);
  const { prompt } = locale.checks;
  const preview = previewFollowing({ code }, language);
  if (!preview.ok) return refusal(preview);
  if (preview.changes.length === 0) return prompt.nothingFollows;
  const list = preview.changes.map((change) => {
    const line = change.field === 'start' ? prompt.followedStart : prompt.followedDue;
    return fillIn(line, { ...change });
  });
  const count = preview.changes.length;
  if (!confirm(fillIn(prompt.follow, { count, list: shorten(list, locale) }))) return undefined;
  const done = moveFollowing({ code }, preview.token, language);
  return done.ok ? prompt.done : refusal(done);
}

/** Asks for a name and freezes the dates of all tasks under it. */
export function askBaseline(): void {
  const language = userLanguage();
  const { prompt } = localeOf(language).checks;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const prep = openPrep(code);
  const today = 'issue' in prep ? '' : isoDateOf(Math.floor(prep.today));
  const name = ask(fillIn(prompt.baseline, { today }));
  if (name === undefined) return;
  const done = freezeBaseline(code, name, language);
  if (!done.ok) say(refusal(done));
  else {
    const text = done.isNew ? prompt.frozen : prompt.compared;
    say(fillIn(text, { name: done.name, count: done.tasks }));
  }
}
