import { ownerProgress } from '../../core/brief/ownerProgress';
import { timeText } from '../../core/dates/timeText';
import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import type { Issue } from '../../core/issue';
import { groupReports } from '../../core/retro/groupReports';
import { type MeetingPoint, meetingAgenda } from '../../core/retro/meetingAgenda';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { retroMeetingOf } from '../../rows/retroMeeting';
import { serialReader } from '../../sheets/serialReader';
import { summaryOf } from '../../sheets/summaryOf';
import { RETRO_MEETING } from '../../tabs/documents/retroDocument';
import { known } from '../../tabs/kinds/unread';
import { dayText, ownerText, unreadLine } from '../brief/briefLines';
import { briefTasks } from '../brief/briefTasks';
import { workbookSettings } from '../desk/workbookSettings';
import { newLessons } from '../lessons/harvest';
import { findRetro } from '../retro/openRetro';
import { masked } from './masked';
import { reportTable } from './reportTable';
import { openDecisions, ownedFindings } from './retroFindings';
import { sectionParts } from './sectionParts';

/** 复盘会: its day and agenda, what each group reports, what is settled and what is still to be. */
export function retroMeetingDocument(code: string): CampaignDocument | { readonly issue: Issue } {
  const of = findRetro(code);
  if ('issue' in of) return of;
  const { found, campaign, tab, retro } = of;
  const [prep, settings, market] = [tab('prep'), tab('settings'), tab('market')];
  const { locale } = retro;
  const { brief, document: words, lessonRules, retro: texts } = locale;
  const { meeting } = words;
  const serial = serialReader();
  const held = prep && retroMeetingOf(prep);
  const today = known(summaryOf(retro).today) ?? 0;
  const isOver = (serial(campaign.end) ?? 0) < today;
  const note = (text: string): DocumentPart => ({ kind: 'note', text });
  const list = (items: readonly string[]): DocumentPart[] =>
    items.length === 0 ? [] : [{ kind: 'list', items }];
  // The heading of a block gives way to that of the point.
  const section = (key: keyof typeof RETRO_MEETING) =>
    sectionParts(retro, RETRO_MEETING[key], serial).slice(1);

  const progress = prep ? ownerProgress(briefTasks(prep), today) : [];
  const reports = prep ? groupReports(progress, ownedFindings(retro)) : [];
  const open = openDecisions(retro);
  const lessons = newLessons(found);
  const decided = section('decisions');
  const keep = fillIn(meeting.keep, {
    tab: texts.tab,
    block: texts.block.misses.title,
    harvest: lessonRules.harvest.menu,
  });
  const findings = { wins: section('wins'), misses: section('misses') };
  const points: Readonly<Record<MeetingPoint, readonly [heading: string, DocumentPart[]]>> = {
    goals: [texts.block.attainment.title, section('goals')],
    reports: [meeting.reports, prep ? [reportTable(reports, retro, market)] : []],
    wins: [texts.block.wins.title, findings.wins],
    misses: [texts.block.misses.title, findings.misses],
    decisions: [brief.part.decisions, [...decided, ...list(open), note(keep)]],
    library: [
      meeting.library,
      list(
        lessons.map(({ lesson, ruleText }) => [lesson, ruleText].filter(Boolean).join(brief.dot)),
      ),
    ],
  };
  const agenda = meetingAgenda({
    reports: reports.length,
    wins: rowsIn(findings.wins),
    misses: rowsIn(findings.misses),
    decisions: Math.max(1, open.length),
    library: lessons.length,
  });
  const document: CampaignDocument = {
    title: fillIn(meeting.title, { name: campaign.name }),
    language: languageOf(locale),
    parts: [
      {
        kind: 'paragraph',
        text: fillIn(meeting.when, {
          day: dayText(held?.due ?? undefined),
          time: timeText(workbookSettings(settings, locale).standUp),
          host: ownerText(held?.owner || campaign.owner, locale),
        }),
      },
      {
        kind: 'paragraph',
        text: fillIn(brief.agenda, {
          minutes: agenda.reduce((sum, [, minutes]) => sum + minutes, 0),
          list: agenda
            .map(([point, minutes]) =>
              fillIn(brief.agendaItem, { part: points[point][0], minutes }),
            )
            .join(brief.dot),
        }),
      },
      ...(isOver ? [] : [note(words.interim)]),
      ...(prep ? [] : [note(unreadLine('prep', locale))]),
      ...(rowsIn(findings.wins) + rowsIn(findings.misses) === 0 ? [note(words.nothingYet)] : []),
      ...agenda.flatMap(([point]) => {
        const [text, parts] = points[point];
        return [{ kind: 'heading', text } as const, ...parts];
      }),
    ],
  };
  return masked(document, { settings, tabs: () => [retro, prep, market] });
}

const rowsIn = (parts: readonly DocumentPart[]) =>
  parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0);
