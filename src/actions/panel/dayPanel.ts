import { momentText } from '../../core/clock/momentText';
import { isoDateOf, serialOf } from '../../core/dates/isoDate';
import { monthDay } from '../../core/dates/monthDay';
import { isUnderWay } from '../../core/due/isUnderWay';
import { type PersonLoad, peopleLoad } from '../../core/tasks/peopleLoad';
import { isDemo } from '../../locales/isDemo';
import { localeOf } from '../../locales/localeOf';
import { tabById } from '../../sheets/openOurTab';
import { serialReader } from '../../sheets/serialReader';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { archivedCodes, campaignsUnderWay, openDesk } from '../desk/openDesk';
import { campaignSlots } from '../due/campaignSlots';
import { dueClock } from '../due/dueClock';
import { type OpenAlert, openAlerts } from './openAlerts';
import { type OpenIssue, openIssues } from './openIssues';
import { type AwaitedEntry, panelDue } from './panelDue';
import { type PressingTask, pressingContent, pressingTasks } from './pressingTasks';
import { unansweredFeedback } from './unansweredFeedback';
import { unreportedMetrics } from './unreportedMetrics';

/** What needs someone today, over all campaigns under way. */
export interface DayPanel {
  readonly ok: true;
  /** Date and time of the workbook's clock, `2024-06-17 21:05`. */
  readonly now: string;
  /** Slot that figures of the first campaign under way are due for, `21:00`; empty before the first. */
  readonly slot: string;
  readonly alerts: readonly OpenAlert[];
  /** Figures and retros that are awaited, with who owes them. */
  readonly awaited: readonly AwaitedEntry[];
  readonly tasks: readonly PressingTask[];
  readonly issues: readonly OpenIssue[];
  readonly people: readonly PersonLoad[];
}

/** Reads alerts, tasks and issues as they stand; changes nothing. */
export function dayPanel(asked?: unknown): DayPanel | Refused {
  const desk = openDesk();
  if ('issue' in desk) return refuse([desk.issue], languageFrom(asked));
  const { overview, shared } = desk;
  const language = overview?.language ?? languageFrom(asked);
  const serial = serialReader();
  const settings = tabById('settings', shared.settings, language);
  const clock = dueClock(settings, localeOf(language), serial);
  const today = Math.floor(clock.now);
  const isArchived = archivedCodes(desk);
  const all = campaignsUnderWay(desk);
  const own = all.filter((campaign) => !campaign.isDemo);
  // Whoever has a campaign of their own has seen the demo.
  const isLeftOut = (code: string) => isArchived(code) || (own.length > 0 && isDemo(code));
  const campaigns = (own.length > 0 ? own : all).map((campaign) => ({
    ...campaign,
    prep: tabById('prep', campaign.sheets.prep, language, campaign.code),
    monitor: tabById('monitor', campaign.sheets.monitor, language, campaign.code),
    calendar: tabById('calendar', campaign.sheets.calendar, language, campaign.code),
  }));
  const tasks = campaigns.flatMap(({ code, prep, calendar }) => [
    ...(prep ? pressingTasks(prep, code, today) : []),
    ...(calendar ? pressingContent(calendar, code, today) : []),
  ]);
  const running = campaigns.flatMap(({ monitor, start, end }) => {
    const [first, last] = [serial(start), serial(end)];
    const isRunning = first !== undefined && last !== undefined && clock.now >= first;
    if (!monitor || !isRunning || clock.now >= last + 1) return [];
    return [{ monitor, slot: campaignSlots(clock, monitor).begun(clock.now) }];
  });
  const unreported = running.flatMap(({ monitor, slot }) =>
    unreportedMetrics(monitor, slot?.start),
  );
  const ended = new Set(
    campaigns.flatMap(({ code, end }) => {
      const last = serial(end);
      return last !== undefined && last < today ? [code.toLowerCase()] : [];
    }),
  );
  const boards = new Map(campaigns.map(({ code, monitor }) => [code.toLowerCase(), monitor]));
  const records = {
    alerts: tabById('alerts', shared.alerts, language),
    issueLog: tabById('issueLog', shared.issueLog, language),
    feedback: tabById('feedback', shared.feedback, language),
  };
  const awaited = campaigns.flatMap(({ prep, monitor, calendar: _, ...campaign }) => {
    const end = serial(campaign.end);
    if (!isUnderWay({ end, isArchived: campaign.isArchived }, today)) return [];
    const isOver = end !== undefined && end < today;
    const { code, sheets } = campaign;
    const retro = isOver ? tabById('retro', sheets.retro, language, code) : undefined;
    return panelDue(campaign, { prep, monitor, retro }, clock, serial);
  });
  const issues = [
    ...openIssues(records.issueLog, clock.now),
    ...unansweredFeedback(records.feedback, clock.now),
  ].filter(({ campaign }) => !isLeftOut(campaign));
  const late = issues
    .filter(({ minutesLeft }) => minutesLeft !== null && minutesLeft < 0)
    .map((issue) => ({ ...issue, name: issue.problem }));
  const missing = awaited.filter(({ kind }) => kind === 'slotMissing');
  return {
    ok: true,
    now: momentText(clock.now, isoDateOf),
    slot: running[0]?.slot?.slot ?? '',
    alerts: openAlerts(records.alerts, boards).filter(
      ({ campaign }) => !isLeftOut(campaign) && !ended.has(campaign.toLowerCase()),
    ),
    awaited,
    tasks,
    issues,
    // Nobody is reminded of what is only shown.
    people:
      own.length > 0
        ? peopleLoad(tasks.map(waiting), late.map(waiting), [...unreported, ...missing])
        : [],
  };
}

/** Days as a chat says them: 6/10. */
function waiting<T extends { id: string; name: string; due: string }>(thing: T) {
  const day = serialOf(thing.due);
  const due = day === undefined ? thing.due : monthDay(day);
  return { ...thing, what: `${thing.id} ${thing.name}`.trim(), due };
}
