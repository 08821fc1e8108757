import { isoDateOf } from '../../core/dates/isoDate';
import type { Issue } from '../../core/issue';
import type { IssueCode } from '../../core/issueCode';
import { alertRows } from '../../rows/alert';
import { issueRows } from '../../rows/issue';
import { tabById } from '../../sheets/ourTab';
import { serialReader } from '../../sheets/serialReader';
import type { OpenCampaign } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';

/** Things that a sentence lists; the others are counted. */
const LISTED = 5;

/** What speaks against archiving a campaign: that it runs, open alerts, problems that are not solved. */
export function unfinished({ desk, overview, campaign }: OpenCampaign): Issue[] {
  const serial = serialReader();
  const [end, today] = [serial(campaign.end), serial(overview.figure('today'))];
  const { language } = overview;
  const alerts = tabById('alerts', desk.shared.alerts, language);
  const issues = tabById('issueLog', desk.shared.issueLog, language);
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
