import { afterWorkdays } from '../../core/schedule/workCalendar';
import { type ScheduledTask, scheduleTasks } from '../../core/tasks/scheduleTasks';
import type { CampaignContext } from '../campaign/campaignContext';

/** The tasks of a new campaign from its scenario; both closings are due when 设置 says. */
export function scheduledTasks(context: CampaignContext): ScheduledTask[] {
  const { request, template, anchors, channels } = context;
  const dues: Readonly<Record<string, number>> = closingDays(context);
  return scheduleTasks(template.tasks, anchors, channels, request.scale).map((task) => {
    const due = dues[task.template.key];
    return due === undefined ? task : { ...task, start: Math.min(task.start, due), due };
  });
}

/** Serial days of the retro, by calendar or working days, and of the second closing. */
export function closingDays({ anchors, settings }: Pick<CampaignContext, 'anchors' | 'settings'>) {
  const { days, isWorkdays } = settings.retro;
  return {
    retro: isWorkdays ? afterWorkdays(anchors.end, days, settings.calendar) : anchors.end + days,
    secondClosing: anchors.end + settings.secondClosingDays,
  };
}
