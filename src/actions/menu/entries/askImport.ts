import { fillIn } from '../../../locales/fillIn';
import { issueSentence } from '../../../locales/issueSentence';
import { localeOf } from '../../../locales/localeOf';
import { importTable } from '../../import/importTable';
import { type ReadImport, readImport } from '../../import/readImport';
import { confirm, refusal, say } from '../ask';
import { campaignInFront } from '../campaignInFront';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';
import { shorten } from '../shorten';

/**
 * Shows what of the table on the sheet in front goes where, and imports it when a person agrees. The
 * table may be any export, pasted as it is.
 */
export const askImport = inWords(() => {
  const language = userLanguage();
  const locale = localeOf(language);
  const code = campaignInFront(language);
  if (code === undefined) return;
  const read = readImport(code);
  if ('issue' in read) {
    say(issueSentence(read.issue, locale));
    return;
  }
  const { prompt } = locale.checks;
  const text = shorten(summary(read, language), locale, MOST_LINES);
  if (read.accepted.length === 0) {
    say(`${prompt.import.nothing}\n\n${text}`);
    return;
  }
  if (!confirm(text)) return;
  const done = importTable(code, language);
  say(done.ok ? fillIn(prompt.import.done, { count: done.count }) : refusal(done));
});

/** What a dialog can show of a wide table. */
const MOST_LINES = 40;

function summary(
  { accepted, refused, doubtful, reading, sheet }: ReadImport,
  language: Parameters<typeof localeOf>[0],
): string[] {
  const { checks, log } = localeOf(language);
  const text = checks.prompt.import;
  const roles: Readonly<Record<string, string>> = log.block.log.column;
  const used = reading.used.map(({ header, as }) => `${header} → ${roles[as] ?? as}`);
  return [
    fillIn(text.heading, { sheet, count: accepted.length }),
    ...used,
    ...(reading.left.length > 0
      ? [fillIn(text.left, { list: reading.left.join(text.separator) })]
      : []),
    ...refused.map(({ entry, repeats }) =>
      fillIn(text.repeats, {
        row: entry.row,
        metric: entry.metric,
        platform: entry.platform,
        repeats,
      }),
    ),
    ...doubtful.map(({ path, values = {} }) => fillIn(text.doubtful, { row: path, ...values })),
    ...reading.issues.map(({ code, path }) => fillIn(text.problem[code], { at: path })),
  ];
}
