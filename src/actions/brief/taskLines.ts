import type { BriefTask, DelayReason } from '../../core/brief/briefTask';
import type { HeldTask, PlatformProgress } from '../../core/brief/platformProgress';
import { shortList } from '../../core/brief/shortList';
import { isOpen } from '../../core/tasks/task';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { dayText, moreLine, ownerText, percentText } from './briefLines';

/** Tasks of a kind that a platform names before it only counts them. */
const MOST = 3;

/** T03 活动页面开发 */
export const taskName = ({ id, name }: BriefTask): string => `${id} ${name}`.trim();

/** What is late, held up or under way, each in a line or a list. */
export function taskLines(
  { late, blocked, notBegun, running }: PlatformProgress,
  locale: Locale,
  today: number,
): string[] {
  const { platforms: text } = locale.brief;
  const each = (sentence: string, list: readonly HeldTask[]) => {
    const { shown, more } = shortList(list, MOST);
    return [...shown.map((held) => heldLine(sentence, held, locale)), ...moreLine(more, locale)];
  };
  return [
    ...each(text.lateTask, late),
    ...each(text.blockedTask, blocked),
    ...each(text.notBegunTask, notBegun),
    ...runningLine(running, locale, today),
  ];
}

function heldLine(sentence: string, { task, days, reason }: HeldTask, locale: Locale): string {
  const { platforms: text } = locale.brief;
  return fillIn(sentence, {
    task: task.status === 'inProgress' ? withProgress(task, locale) : taskName(task),
    days,
    day: dayText(task.start),
    owner: ownerText(task.owner, locale),
    reason: reasonText(reason, locale),
    plan: task.newPlan || text.noPlan,
  });
}

/** 供应商排产延后; or 等 T03 活动页面开发 80%. */
export function reasonText(reason: DelayReason, locale: Locale): string {
  const { platforms: text, comma } = locale.brief;
  if (reason.kind === 'written') return reason.text;
  if (reason.kind === 'none') return text.noReason;
  return fillIn(text.waits, { list: reason.for.filter(isOpen).map(taskName).join(comma) });
}

function runningLine(running: readonly BriefTask[], locale: Locale, today: number): string[] {
  if (running.length === 0) return [];
  const { platforms: text, semicolon } = locale.brief;
  const { shown, more } = shortList(running, MOST);
  const list = shown.map((task) => {
    const said = withProgress(task, locale);
    const isDue = task.due !== undefined && Math.floor(task.due) === today;
    return isDue ? fillIn(text.dueToday, { task: said }) : said;
  });
  const all = [...list, ...moreLine(more, locale).map((line) => line.replace(/[。.]$/, ''))];
  return [fillIn(text.runningTasks, { list: all.join(semicolon) })];
}

/** T03 活动页面开发 80% */
export function withProgress(task: BriefTask, { brief, words }: Locale): string {
  const name = taskName(task);
  if (task.status === 'inReview') return `${name} ${words.taskStatus.inReview}`;
  const { progress, noProgress } = brief.platforms;
  return task.progress === undefined
    ? fillIn(noProgress, { name })
    : fillIn(progress, { name, progress: percentText(task.progress) });
}
