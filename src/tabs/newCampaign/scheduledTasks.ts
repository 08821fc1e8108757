import { afterWorkdays } from '../../core/schedule/workCalendar';
import { type ScheduledTask, scheduleTasks } from '../../core/tasks/scheduleTasks';
import type { CampaignContext } from '../campaign/campaignContext';

/** Days in which goals are settled, the first as many days before the campaign as 设置 says. */
const GOAL_DAYS = 3;

/** The tasks of a new campaign from its scenario; closings are due, and goals final, when 设置 says. */
export function scheduledTasks(context: CampaignContext): ScheduledTask[] {
  const { request, template, anchors, channels, settings } = context;
  const dues: Readonly<Record<string, number>> = {
    ...closingDays(context),
    retroMeeting: afterWorkdays(closingDays(context).retro, 1, settings.calendar),
    goalsFinal: anchors.start - settings.goalLead + GOAL_DAYS - 1,
  };
  return scheduleTasks(template.tasks, anchors, channels, request.scale).map((task) => {
    const due = dues[task.template.key];
    if (due === undefined) return task;
    // What takes a day is on that day.
    return { ...task, start: task.start === task.due ? due : Math.min(task.start, due), due };
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
