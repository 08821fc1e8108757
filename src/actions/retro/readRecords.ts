import { type FeedbackTally, tallyFeedback } from '../../core/feedback/tallyFeedback';
import type { RetroAlert } from '../../core/retro/alertCandidates';
import type { RetroIssue } from '../../core/retro/issueCandidates';
import type { RetroTask } from '../../core/retro/taskCandidates';
import { alertRows } from '../../rows/alert';
import { feedbackRows } from '../../rows/feedback';
import { issueRows } from '../../rows/issue';
import { metricNamed, metricRows } from '../../rows/metric';
import { taskRows } from '../../rows/task';
import type { OurTab } from '../../sheets/ourTab';
import { sameCode } from '../desk/openDesk';

/** Tasks of 筹备进度 but the closings, which are what is being done. */
export function retroTasks(prep: OurTab<'prep'>): RetroTask[] {
  return taskRows(prep)
    .filter(({ name, milestone, anchor }) => name !== '' && !(milestone && anchor === 'end'))
    .map((task) => ({
      ...task,
      name: task.plainName,
      due: task.due ?? undefined,
      finished: task.finished ?? undefined,
    }));
}

/** Problems of the campaign in 问题记录; of one that was solved nobody can tell when, there is nothing to say. */
export function retroIssues(log: OurTab<'issueLog'>, code: string): RetroIssue[] {
  return issueRows(log)
    .filter(({ campaign, isSolved, solved }) => {
      return sameCode(campaign, code) && !(isSolved && typeof solved !== 'number');
    })
    .map((issue) => ({
      ...issue,
      isPaused: !issue.isSolved && !issue.isRunning,
      solved: issue.solved ?? undefined,
    }));
}

/** What customers of the campaign have said by then, counted. */
export function retroFeedback(
  feedback: OurTab<'feedback'>,
  code: string,
  now: number,
): FeedbackTally {
  return tallyFeedback(
    feedbackRows(feedback).filter(({ campaign }) => sameCode(campaign, code)),
    now,
  );
}

/** Alerts of the campaign in 预警记录, with the reasons that the board has for their metrics. */
export function retroAlerts(
  alerts: OurTab<'alerts'>,
  board: OurTab<'monitor'> | undefined,
  code: string,
): RetroAlert[] {
  const metrics = board ? metricRows(board) : [];
  return alertRows(alerts).flatMap((alert): RetroAlert[] => {
    const { at: time } = alert;
    if (time === undefined || !sameCode(alert.campaign, code)) return [];
    // An alert that was closed without a time lasted as long as nobody knows.
    const ended = alert.isOpen || alert.isEnded ? undefined : (alert.resolved ?? time);
    const cause = metricNamed(metrics, alert)?.cause ?? '';
    return [{ ...alert, time, resolved: ended, cause }];
  });
}
