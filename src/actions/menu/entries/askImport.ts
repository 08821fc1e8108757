import { fillIn } from '../../../locales/fillIn';
import { issueSentence } from '../../../locales/issueSentence';
import { localeOf } from '../../../locales/localeOf';
import { importTable } from '../../import/importTable';
import { pastedTable } from '../../import/readImport';
import { confirm, refusal, say } from '../ask';
import { askTable } from '../askTable';
import { campaignInFront } from '../campaignInFront';
import { importPreview } from '../importPreview';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/** What a dialog can show of a wide table. */
const MOST_LINES = 40;

/**
 * Asks what the table on the sheet in front leaves open, shows what of it goes where, and imports it when a
 * person agrees. The table may be any export, pasted as it is.
 */
export const askImport = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const code = campaignInFront(language);
  if (code === undefined) return;
  const table = pastedTable(code);
  if ('issue' in table) {
    say(issueSentence(table.issue, locale));
    return;
  }
  const answered = askTable(table, locale);
  if (!answered) return;
  const { read, answers } = answered;
  const { prompt } = locale.checks;
  const text = shorten(importPreview(table, read, answers, locale), locale, MOST_LINES);
  if (read.accepted.length === 0) {
    say(`${prompt.import.nothing}\n\n${text}`);
    return;
  }
  if (!confirm(text)) return;
  const done = importTable(code, { answers, seen: read.accepted }, language);
  say(done.ok ? fillIn(prompt.import.done, { count: done.count }) : refusal(done));
});
