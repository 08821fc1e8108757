import { momentText } from '../../core/clock/momentText';
import { timeText } from '../../core/dates/timeText';
import type { CampaignDocument } from '../../core/document/document';
import type { Issue } from '../../core/issue';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { openTable } from '../../sheets/openTable';
import { known } from '../../tabs/kinds/unread';
import { briefFacts } from '../brief/briefFacts';
import { ownerText, unreadLine } from '../brief/briefLines';
import { type BriefTabs, readBriefTabs } from '../brief/readBriefTabs';
import { standUpEntries } from '../brief/standUp';
import { workbookSettings } from '../desk/workbookSettings';
import { masked } from './masked';

/** 站会: when and with whom, then each owner's done, doing, not begun and why, problems and what they need. */
export function standUpDocument(code: string): CampaignDocument | { readonly issue: Issue } {
  const tabs = readBriefTabs(code);
  if ('issue' in tabs) return tabs;
  const facts = briefFacts(tabs);
  const { locale, clock, name, owner, today, settings, tracking } = facts;
  const { standUp: words } = locale.brief;
  const time = timeText(workbookSettings(settings, locale).standUp);
  const needs = new Map(
    (tracking ? openTable(tracking, 'progress').rows : []).flatMap(({ is }) =>
      known(is.date) === today ? [[is.owner, is.needs] as const] : [],
    ),
  );
  const entries = standUpEntries(facts);
  const { column } = words;
  const document: CampaignDocument = {
    title: fillIn(words.title, { name, now: momentText(clock.now) }),
    language: languageOf(locale),
    parts: [
      { kind: 'paragraph', text: fillIn(words.when, { time, host: ownerText(owner, locale) }) },
      ...(facts.tasks ? [] : [{ kind: 'note', text: unreadLine('prep', locale) } as const]),
      {
        kind: 'table',
        head: [column.owner, column.done, column.doing, column.held, column.problems, column.needs],
        rows: entries.map((entry) => [
          ownerText(entry.owner, locale),
          `${entry.done} / ${entry.total}`,
          ...[entry.doing, entry.held, entry.problems].map((list) => list.join(words.stop)),
          needs.get(entry.owner) ?? '',
        ]),
        numeric: [],
      },
      ...(tracking ? [] : [{ kind: 'note', text: words.askTab } as const]),
    ],
  };
  return masked(document, ofBrief(tabs));
}

/** Whose names documents of the brief hold. */
export function ofBrief({
  settings,
  owner,
  plan,
  prep,
  monitor,
  issueLog,
  alerts,
  feedbackTab,
  tracking,
}: BriefTabs): Parameters<typeof masked>[1] {
  return {
    settings,
    tabs: () => [plan, prep, monitor, issueLog, alerts, feedbackTab, tracking],
    others: [owner],
  };
}
