import { duesOf } from '../../core/clock/clocks';
import type { RiskPlan } from '../../core/clock/fittingRisk';
import { limitsOf } from '../../core/clock/limits';
import type { Issue } from '../../core/issue';
import { keyOfWord } from '../../locales/keyOfWord';
import { localeOf } from '../../locales/localeOf';
import { appendRows } from '../../sheets/appendRows';
import { blockRows, textOf } from '../../sheets/blockRows';
import { lastUsedRow, type OurTab, summaryValue, tabById } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { sendChanges } from '../../sheets/workbook';
import { checkIssueLog } from '../edit/checkIssueLog';
import { newIds } from '../edit/issueRows';
import { kindOf, settingsLimits } from '../edit/settingsLimits';
import { isMoment } from '../edit/tellAlerts';
import { locked } from '../locked';
import { campaignTab } from '../openCampaign';
import { type Desk, openDesk, sameCode } from '../openDesk';
import { type Place, placeOf } from '../panel/place';
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

type Issues = { readonly issues: readonly Issue[] };

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
  const serial = serialReader();
  const rows = blockRows(log);
  const known = rows.find((row) => isIssueOf(row, alert, serial));
  if (known) return described(log, known, false, serial(known.cells.due) ?? null);
  const now = serial(summaryValue(log, 'now')) ?? 0;
  const cells = issueFromAlert(alert, risksOf(desk, alert.campaign), log.locale);
  const row = lastUsedRow(log) + 1;
  const used = rows.filter(({ cells: { problem } }) => textOf(problem) !== '');
  const id = newIds([...used, { row, cells: { id: '' } }]).get(row) ?? '';
  appendRows(log, [{ ...cells, id, time: now }]);
  sendChanges();
  const after = openLog(desk);
  if (after) checkIssueLog(after, { row, column: 1, rows: 1, columns: 1 });
  const limits = limitsOf(cells.limit, kindOf(textOf(cells.kind)), settingsLimits(log));
  const made = { row, cells: { ...cells, id } };
  return described(log, made, true, limits ? duesOf(now, limits).due : null);
}

function openLog({ overview, shared }: Desk): OurTab<'issueLog'> | undefined {
  const log = tabById('issueLog', shared.issueLog, overview?.language ?? 'zh-CN');
  return log && { ...log, signature: { ...log.signature, shared } };
}

/** Whether a row is the issue that was made from that alert. */
function isIssueOf(
  { cells }: SheetRow,
  { campaign, source, at }: DatedAlert,
  serial: (cell: unknown) => number | undefined,
): boolean {
  return (
    textOf(cells.source) === source &&
    sameCode(textOf(cells.campaign), campaign) &&
    isMoment(serial(cells.alertAt), at)
  );
}

function described(
  log: OurTab,
  { row, cells }: SheetRow,
  isNew: boolean,
  due: number | null,
): OpenedIssue {
  const status = textOf(cells.status);
  return {
    isNew,
    id: textOf(cells.id),
    problem: textOf(cells.problem),
    owner: textOf(cells.owner),
    status: status || log.locale.words.issueStatus.open,
    isSolved: keyOfWord('issueStatus', status) === 'solved',
    due,
    place: placeOf(log, row, 'problem'),
  };
}

/** The risks of the campaign's plan, as they stand; none when the tab is gone. */
function risksOf(desk: Desk, code: string): RiskPlan[] {
  const plan = campaignTab(desk, code, 'plan');
  return (plan ? blockRows(plan, 'risks') : []).map(({ cells }) => ({
    kind: textOf(cells.kind),
    description: textOf(cells.description),
    trigger: textOf(cells.trigger),
    action: textOf(cells.action),
    owner: textOf(cells.owner),
    limit: textOf(cells.limit),
  }));
}
