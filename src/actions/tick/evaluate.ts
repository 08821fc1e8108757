import { type LogEntry, logEntries } from '../../rows/logEntry';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { closeOrphans } from '../alerts/closeOrphans';
import type { OpenAlerts } from '../alerts/openAlerts';
import { tabsOf } from '../desk/openCampaign';
import type { Watch } from '../due/lookAtDue';
import { checkFeedback } from '../edit/checkFeedback';
import { checkIssueLog } from '../edit/checkIssueLog';
import { checkLog } from '../edit/checkLog';
import { checkMonitor } from '../edit/checkMonitor';
import { checkPrep } from '../edit/checkPrep';

/** Platforms that 数据记录 has a figure of today for, by code of the campaign in small letters. */
export type LoggedToday = ReadonlyMap<string, ReadonlySet<string>>;

export interface EvaluatedLog {
  readonly today: LoggedToday;
  /** Its rows as they were read. */
  readonly rows: readonly LogEntry[];
}

/** Does for 数据记录 what edits would have done, and says who has reported today. */
export function evaluateLog(watch: Watch): EvaluatedLog {
  const log = tabsOf(watch)('log');
  const logged = new Map<string, Set<string>>();
  if (!log) return { today: logged, rows: [] };
  checkLog(log);
  const today = Math.floor(watch.clock.now);
  const rows = logEntries(log);
  for (const { campaign, date, platform } of rows) {
    if (date !== today) continue;
    const code = campaign.toLowerCase();
    logged.set(code, (logged.get(code) ?? new Set()).add(platform));
  }
  return { today: logged, rows };
}

/** The same for 问题记录 and 反馈记录. */
export function evaluateRecords(watch: Watch): void {
  const tab = tabsOf(watch);
  const issues = tab('issueLog');
  if (issues) checkIssueLog(issues);
  const voices = tab('feedback');
  if (voices) checkFeedback(voices);
}

/** Does for a campaign what edits of its tasks and its board would have done; formats stay as they are. */
export function evaluateCampaign(
  watch: Watch,
  campaign: RegisteredCampaign,
  known: { readonly open: OpenAlerts | undefined; readonly log?: readonly LogEntry[] },
): void {
  const tab = tabsOf({ ...watch, campaign });
  const prep = tab('prep');
  if (prep) checkPrep(prep);
  const monitor = tab('monitor');
  if (!monitor) return;
  checkMonitor(monitor, undefined, known);
  if (known.open) closeOrphans(monitor, known.open);
}
