import type { GatedTask } from '../../core/brief/launchGate';
import { escalation } from '../../core/clock/escalation';
import { type FeedbackEntry, feedbackRows } from '../../rows/feedback';
import { sameCode } from '../desk/openDesk';
import { type UnsolvedIssue, unsolvedIssues } from '../issues/unsolvedIssues';
import { type BriefMetric, briefMetrics } from './briefMetrics';
import { briefTasks } from './briefTasks';
import type { BriefTabs } from './readBriefTabs';

/** What the tabs say, read once; absent where the tab is. */
export interface BriefFacts extends BriefTabs {
  readonly tasks: readonly GatedTask[] | undefined;
  readonly metrics: readonly BriefMetric[] | undefined;
  /** Of this campaign, what is due first first. */
  readonly issues: readonly UnsolvedIssue[] | undefined;
  /** Of this campaign; absent where the tab is. */
  readonly feedback: readonly FeedbackEntry[] | undefined;
  /** Who answers for a platform before all others, beside an owner; empty when nobody does. */
  readonly ownerOf: (platform: string, beside?: string) => string;
}

export function briefFacts(tabs: BriefTabs): BriefFacts {
  const { code, clock, feedbackTab, issueLog, monitor, owner, prep } = tabs;
  const tasks = prep && briefTasks(prep);
  const owned = (tasks ?? [])
    .filter(({ status }) => status !== 'cancelled')
    .map((task) => ({ owner: task.owner, platform: task.platforms.join('/') }));
  return {
    ...tabs,
    tasks,
    metrics: monitor && briefMetrics(monitor, clock.now),
    issues:
      issueLog &&
      unsolvedIssues(issueLog, clock.now).filter(({ campaign }) => sameCode(campaign, code)),
    feedback:
      feedbackTab && feedbackRows(feedbackTab).filter(({ campaign }) => sameCode(campaign, code)),
    ownerOf: (platform, beside = '') =>
      escalation({ owner: beside, platform, tasks: owned, campaignOwner: owner })[0] ?? '',
  };
}
