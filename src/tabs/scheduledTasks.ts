import { afterWorkdays } from '../core/schedule/workCalendar';
import { type ScheduledTask, scheduleTasks } from '../core/scheduleTasks';
import type { CampaignContext } from './campaignContext';

/** The tasks of a new campaign from its scenario; the retro is due when the team's settings say. */
export function scheduledTasks(context: CampaignContext): ScheduledTask[] {
  const { request, template, anchors, channels, settings } = context;
  const { days, isWorkdays } = settings.retro;
  const due = isWorkdays ? afterWorkdays(anchors.end, days, settings.calendar) : anchors.end + days;
  return scheduleTasks(template.tasks, anchors, channels, request.scale).map((task) =>
    task.template.key === 'retro' ? { ...task, start: Math.min(task.start, due), due } : task,
  );
}
