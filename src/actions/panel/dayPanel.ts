import { isoDateOf } from '../../core/isoDate';
import { type PersonLoad, peopleLoad } from '../../core/peopleLoad';
import { tabById } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import { archivedCodes, campaignsUnderWay, openDesk } from '../openDesk';
import { languageFrom, type Refused, refuse } from '../setup/campaignRequestOf';
import { type OpenAlert, openAlerts } from './openAlerts';
import { type OpenIssue, openIssues } from './openIssues';
import { panelClock } from './panelClock';
import { type PressingTask, pressingTasks } from './pressingTasks';
import { unreportedMetrics } from './unreportedMetrics';

/** What needs someone today, over all campaigns under way. */
export interface DayPanel {
  readonly ok: true;
  /** Date and time of the workbook's clock, `2024-06-17 21:05`. */
  readonly now: string;
  /** Slot that figures are due for, `21:00`; empty before the first of the day. */
  readonly slot: string;
  readonly alerts: readonly OpenAlert[];
  readonly tasks: readonly PressingTask[];
  readonly issues: readonly OpenIssue[];
  readonly people: readonly PersonLoad[];
}

/** Reads alerts, tasks and issues as they stand; changes nothing. */
export function dayPanel(asked: unknown): DayPanel | Refused {
  const desk = openDesk();
  if ('issue' in desk) return refuse([desk.issue], languageFrom(asked));
  const { overview, shared } = desk;
  const language = overview?.language ?? languageFrom(asked);
  const serial = serialReader();
  const clock = panelClock(tabById('settings', shared.settings, language), serial);
  const isArchived = archivedCodes(desk);
  const campaigns = campaignsUnderWay(desk).map((campaign) => ({
    ...campaign,
    prep: tabById('prep', campaign.sheets.prep, language, campaign.code),
    monitor: tabById('monitor', campaign.sheets.monitor, language, campaign.code),
  }));
  const tasks = campaigns.flatMap(({ code, prep }) =>
    prep ? pressingTasks(prep, code, Math.floor(clock.now), serial) : [],
  );
  const unreported = campaigns.flatMap(({ monitor, start, end }) => {
    const [first, last] = [serial(start), serial(end)];
    const isRunning = first !== undefined && last !== undefined && clock.now >= first;
    return monitor && isRunning && clock.now < last + 1
      ? unreportedMetrics(monitor, clock.slotStart, serial)
      : [];
  });
  const boards = new Map(campaigns.map(({ code, monitor }) => [code.toLowerCase(), monitor]));
  return {
    ok: true,
    now: clockText(clock.now),
    slot: clock.slot,
    alerts: openAlerts(tabById('alerts', shared.alerts, language), boards).filter(
      ({ campaign }) => !isArchived(campaign),
    ),
    tasks,
    issues: openIssues(tabById('issueLog', shared.issueLog, language), clock.now, serial).filter(
      ({ campaign }) => !isArchived(campaign),
    ),
    people: peopleLoad(tasks, unreported),
  };
}

/** `2024-06-17 21:05` of a serial day with time. */
export function clockText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = isoDateOf(Math.floor(serial));
  return `${day} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
