import { isoDateOf } from '../../core/dates/isoDate';
import type { Issue } from '../../core/issue';
import type { IssueCode } from '../../core/issueCode';
import { alertRows } from '../../rows/alert';
import { issueRows } from '../../rows/issue';
import { serialReader } from '../../sheets/serialReader';
import { type OpenCampaign, tabsOf } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';

/** Things that a sentence lists; the others are counted. */
const LISTED = 5;

/** What speaks against archiving a campaign: that it runs, open alerts, problems that are not solved. */
export function unfinished(found: OpenCampaign): Issue[] {
  const { overview, campaign } = found;
  const tab = tabsOf(found);
  const serial = serialReader();
  const [end, today] = [serial(campaign.end), serial(overview.figure('today'))];
  const [alerts, issues] = [tab('alerts'), tab('issueLog')];
  const open = (alerts ? alertRows(alerts) : [])
    .filter((alert) => alert.isOpen && sameCode(alert.campaign, campaign.code))
    .map(({ source }) => source);
  const unsolved = (issues ? issueRows(issues) : [])
    .filter(({ isSolved, ...of }) => !isSolved && sameCode(of.campaign, campaign.code))
    .map(({ id, problem }) => `${id} ${problem}`.trim());
  return [
    ...(end !== undefined && today !== undefined && Math.floor(today) <= Math.floor(end)
      ? [issue('archiveRunning', { end: iso(end), today: iso(today) })]
      : []),
    ...listed('archiveOpenAlerts', open),
    ...listed('archiveOpenIssues', unsolved),
  ];
}

function iso(day: number): string {
  return isoDateOf(Math.floor(day));
}

function listed(code: IssueCode, lines: readonly string[]): Issue[] {
  if (lines.length === 0) return [];
  const more = lines.length > LISTED ? ' …' : '';
  return [issue(code, { count: lines.length, list: lines.slice(0, LISTED).join(' / ') + more })];
}

function issue(code: IssueCode, values: NonNullable<Issue['values']>): Issue {
  return { code, path: 'code', values };
}
