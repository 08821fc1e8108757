import { fillIn } from '../../../locales/fillIn';
import { issueSentence } from '../../../locales/issueSentence';
import { localeOf } from '../../../locales/localeOf';
import { importTable } from '../../import/importTable';
import { pastedTable } from '../../import/readImport';
import { confirm, refusal, say, throughPages } from '../ask';
import { askTable } from '../askTable';
import { campaignInFront } from '../campaignInFront';
import { importPreview } from '../importPreview';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

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
  const lines = importPreview(table, read, answers, locale);
  if (read.accepted.length === 0) {
    throughPages([prompt.import.nothing, '', ...lines], locale, (text) => {
      say(text);
      return false;
    });
    return;
  }
  if (!throughPages(lines, locale, confirm)) return;
  const done = importTable(code, { answers, seen: read.accepted }, language);
  say(done.ok ? fillIn(prompt.import.done, { count: done.count }) : refusal(done));
});
