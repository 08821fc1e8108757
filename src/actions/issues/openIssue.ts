import { duesOf } from '../../core/clock/clocks';
import type { RiskPlan } from '../../core/clock/fittingRisk';
import { limitsOf } from '../../core/clock/limits';
import type { Issues } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import { issueOf, type LoggedIssue, newIssueIds } from '../../rows/issue';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import { lastUsedRow, type OurTab } from '../../sheets/ourTab';
import { sendChanges } from '../../sheets/workbook';
import { isMoment } from '../alerts/tellAlerts';
import { locked } from '../desk/locked';
import { campaignTab } from '../desk/openCampaign';
import { type Desk, openDesk, sameCode } from '../desk/openDesk';
import { type Place, placeOf } from '../desk/place';
import { checkIssueLog } from '../edit/checkIssueLog';
import { kindOf, settingsLimits } from '../edit/settingsLimits';
import type { DatedAlert } from './alertInFront';
import { issueFromAlert } from './issueFromAlert';

/** The issue of an alert: made now, or made before. */
export interface OpenedIssue {
  readonly isNew: boolean;
  readonly id: string;
  readonly problem: string;
  readonly owner: string;
  readonly status: string;
  readonly isSolved: boolean;
  /** When it is to be solved; null when nobody can tell. */
  readonly due: number | null;
  readonly place: Place;
}

/** Makes the issue of an open alert, once: a second time it gives the one that is there. */
export function openIssue(alert: DatedAlert): OpenedIssue | Issues {
  return locked(() => open(alert));
}

function open(alert: DatedAlert): OpenedIssue | Issues {
  const desk = openDesk();
  if ('issue' in desk) return { issues: [desk.issue] };
  const language = desk.overview?.language ?? 'zh-CN';
  const log = openLog(desk);
  if (!log) {
    const value = localeOf(language).issueLog.tab;
    return { issues: [{ code: 'tabMissing', path: 'code', values: { value } }] };
  }
  const table = openTable(log, 'issues');
  const logged = table.rows.map(issueOf);
  const known = logged.find((issue) => isIssueOf(issue, alert));
  if (known) return described(log, known, false, known.due ?? null);
  const { now } = table;
  const cells = issueFromAlert(alert, risksOf(desk, alert.campaign), log.locale);
  const row = lastUsedRow(log) + 1;
  const used = logged.filter(({ problem }) => problem !== '');
  const id = newIssueIds([...used, { row, id: '' }]).get(row) ?? '';
  table.append([{ ...cells, id, time: now }]);
  sendChanges();
  const after = openLog(desk);
  if (after) checkIssueLog(after, { row, column: 1, rows: 1, columns: 1 });
  const limits = limitsOf(cells.limit, kindOf(cells.kind), settingsLimits(log));
  const made = { ...cells, row, id, statusText: cells.status, isSolved: false };
  return described(log, made, true, limits ? duesOf(now, limits).due : null);
}

function openLog({ overview, shared }: Desk): OurTab<'issueLog'> | undefined {
  const log = tabById('issueLog', shared.issueLog, overview?.language ?? 'zh-CN');
  return log && { ...log, signature: { ...log.signature, shared } };
}

/** Whether a row is the issue that was made from that alert. */
function isIssueOf(issue: LoggedIssue, { campaign, source, at }: DatedAlert): boolean {
  return (
    issue.source === source && sameCode(issue.campaign, campaign) && isMoment(issue.alertAt, at)
  );
}

function described(
  log: OurTab,
  issue: Pick<LoggedIssue, 'row' | 'id' | 'problem' | 'owner' | 'statusText' | 'isSolved'>,
  isNew: boolean,
  due: number | null,
): OpenedIssue {
  const { row, id, problem, owner, statusText, isSolved } = issue;
  const { issueStatus } = log.locale.words;
  const status = isSolved ? issueStatus.solved : statusText || issueStatus.open;
  return { isNew, id, problem, owner, status, isSolved, due, place: placeOf(log, row, 'problem') };
}

/** The risks of the campaign's plan, as they stand; none when the tab is gone. */
function risksOf(desk: Desk, code: string): RiskPlan[] {
  const plan = campaignTab(desk, code, 'plan');
  return plan ? openTable(plan, 'risks').rows.map(({ is }) => is) : [];
}
