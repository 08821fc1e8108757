import { foldSigns } from '../../core/signs/foldSigns';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { deleteCampaign, previewDeletion } from '../change/deleteCampaign';
import { moveDates, previewMove } from '../change/moveDates';
import { campaignDrafts, cancelCampaign } from '../setup/cancelCampaign';
import { ask, confirm, refusal, say } from './ask';
import { userLanguage } from './menu';

/** Lines of a list that a dialog shows before it only counts. */
const LINES = 12;

/** Says what colours and symbols mean. */
export function showHelp(): void {
  const { checks } = localeOf(userLanguage());
  say(checks.help);
}

/** Asks for a campaign and a number of days, shows every date that would change, and moves them. */
export function askMoveDates(): void {
  const language = userLanguage();
  const locale = localeOf(language);
  const { prompt } = locale.checks;
  const code = ask(prompt.code);
  if (code === undefined) return;
  const typed = ask(prompt.days);
  if (typed === undefined) return;
  const request = {
    code,
    days: /^[-+]?\d+$/.test(foldSigns(typed)) ? Number(foldSigns(typed)) : typed,
  };
  const preview = previewMove(request, language);
  if (!preview.ok) {
    say(refusal(preview));
    return;
  }
  const list = preview.changes.map((c) => fillIn(prompt.moved, { ...c }));
  const count = preview.changes.length;
  if (!confirm(fillIn(prompt.move, { count, list: shorten(list, locale) }))) return;
  const done = moveDates(request, preview.token, language);
  say(done.ok ? prompt.done : refusal(done));
}

/** Asks for a campaign, shows what would be deleted, and deletes it. */
export function askDeleteCampaign(): void {
  const language = userLanguage();
  const locale = localeOf(language);
  const { prompt } = locale.checks;
  const code = ask(prompt.code);
  if (code === undefined) return;
  const preview = previewDeletion(code, language);
  if (!preview.ok) {
    say(refusal(preview));
    return;
  }
  const { name, tabs, rows } = preview;
  const text = fillIn(prompt.remove, {
    name,
    tabs: tabs.length,
    list: shorten(tabs, locale),
    rows: rows.map(({ tab, count }) => fillIn(prompt.rows, { tab, count })).join('\n'),
  });
  if (!confirm(text)) return;
  const done = deleteCampaign(code, preview.token, language);
  say(done.ok ? prompt.done : refusal(done));
}

/** Offers to remove what campaigns left half-way have made. */
export function askRemoveDrafts(): void {
  const language = userLanguage();
  const { prompt } = localeOf(language).checks;
  const drafts = campaignDrafts();
  if (drafts.length === 0) say(prompt.nothing);
  for (const { code, name, done, total } of drafts) {
    if (!confirm(fillIn(prompt.draft, { code, name, done, total }))) continue;
    const result = cancelCampaign(code, language);
    if (!result.ok) say(refusal(result));
  }
}

/** The first lines of a list, and how many there are. */
export function shorten(lines: readonly string[], { checks }: Locale, most = LINES): string {
  if (lines.length <= most) return lines.join('\n');
  const more = fillIn(checks.prompt.more, { count: lines.length });
  return [...lines.slice(0, most), more].join('\n');
}
