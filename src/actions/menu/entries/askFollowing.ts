import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { moveFollowing, previewFollowing } from '../../change/moveDates';
import { confirm, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/** Shows which tasks would move because others end later, and why; moves them once confirmed. */
export const askFollowing = inWords(() => {
  const code = campaignInFront(userLanguage());
  const answer = code === undefined ? undefined : follow(code);
  if (answer !== undefined) say(answer);
});

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
