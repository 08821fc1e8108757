import { foldSigns } from '../../../core/signs/foldSigns';
import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { moveDates, previewMove } from '../../change/moveDates';
import { agreed, ask, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/** Asks for a campaign and a number of days, shows every date that would change, and moves them. */
export const askMoveDates = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const { prompt } = locale.checks;
  const code = campaignInFront(language);
  if (code === undefined) return;
  const typed = ask(fillIn(prompt.days, { code }));
  if (typed === undefined) return;
  const request = {
    code,
    days: /^[-+]?\d+$/.test(foldSigns(typed)) ? Number(foldSigns(typed)) : typed,
  };
  const preview = previewMove(request, language);
  const isWanted = agreed(preview, ({ changes }) => {
    const list = changes.map((c) => fillIn(prompt.moved, { ...c }));
    return fillIn(prompt.move, { count: changes.length, list: shorten(list, locale) });
  });
  if (!isWanted) return;
  const done = moveDates(request, preview.token, language);
  say(done.ok ? prompt.done : refusal(done));
});
