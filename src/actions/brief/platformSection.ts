import type { BriefGroup, BriefSection } from '../../core/brief/briefCard';
import type { GatedTask } from '../../core/brief/launchGate';
import {
  type PlatformProgress,
  platformProgress,
  progressOf,
} from '../../core/brief/platformProgress';
import { shortList } from '../../core/brief/shortList';
import { isOpen } from '../../core/tasks/task';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { openContent } from '../../rows/content';
import { slotRows } from '../../rows/slotEntry';
import type { BriefFacts } from './briefFacts';
import { dayText, moreLine, ownerText, unreadLine } from './briefLines';
import { salesLines } from './salesLines';
import { taskLines, taskName } from './taskLines';

const MOST = 3;

/** What is done, under way and held up on each platform, and what it sells today. */
export function platformSection(facts: BriefFacts): BriefSection {
  const { locale, stage, tasks, monitor } = facts;
  const sales = stage === 'running' ? salesLines(facts) : [];
  const late = contentLines(facts);
  const groups: readonly BriefGroup[] = [
    ...(tasks ? progressGroups(facts, tasks) : [{ lines: [unreadLine('prep', locale)] }]),
    ...(late.length > 0 ? [{ lines: late }] : []),
  ];
  const noBoard = stage === 'running' && !monitor ? [unreadLine('monitor', locale)] : [];
  const lines = [...noBoard, ...sales];
  const [first, ...rest] = groups;
  const heading = locale.brief.part.platforms;
  if (first?.heading === undefined)
    return { heading, groups: [{ lines: [...lines, ...(first?.lines ?? [])] }, ...rest] };
  return { heading, groups: lines.length === 0 ? groups : [{ lines }, ...groups] };
}

/** Content whose day has passed, in a line. */
function contentLines({ calendar, locale, today }: BriefFacts): string[] {
  const late = (calendar ? openContent(calendar) : []).filter(({ due }) => due < today);
  if (late.length === 0) return [];
  const { platforms: text, comma } = locale.brief;
  const { shown, more } = shortList(late, MOST);
  const list = shown.map(({ id, name, owner }) => `${id} ${name} (${ownerText(owner, locale)})`);
  const said = [...list, ...moreLine(more, locale)].join(comma);
  return [fillIn(text.lateContent, { count: late.length, list: said })];
}

function progressGroups(facts: BriefFacts, tasks: readonly GatedTask[]): BriefGroup[] {
  const { locale, today } = facts;
  const { platforms: text, comma } = locale.brief;
  if (tasks.length === 0) return [{ lines: [text.noTasks] }];
  const all = platformProgress(tasks, orderOf(facts), today);
  const busy = all.filter((p) => p.done < p.total || p.late.length > 0 || p.notBegun.length > 0);
  if (busy.length === 0) return [{ lines: doneLines(facts, tasks) }];
  const finished = all
    .filter((p) => !busy.includes(p) && p.total > 0)
    .map((p) => fillIn(text.finishedOne, { platform: nameOf(p, locale), total: p.total }));
  return [
    ...busy.map((p) => ({
      heading: fillIn(text.line, { platform: nameOf(p, locale), counts: counts(p, locale) }),
      lines: taskLines(p, locale, today),
    })),
    ...(finished.length === 0
      ? []
      : [{ lines: [fillIn(text.finished, { list: finished.join(comma) })] }]),
  ];
}

/** Platforms in the order of slot entry. */
function orderOf({ monitor }: BriefFacts): string[] {
  return (monitor ? slotRows(monitor, 'slots') : []).map(({ platform }) => platform);
}

const nameOf = ({ platform }: PlatformProgress, { brief }: Locale): string =>
  platform === '' ? brief.platforms.all : platform;

/** 完成 1 / 8 · 进行中 3 · 逾期 1; what is none is left out. */
function counts(p: PlatformProgress, { brief }: Locale): string {
  const { platforms: text, dot } = brief;
  const some = (sentence: string, count: number) =>
    count === 0 ? [] : [fillIn(sentence, { count })];
  return [
    fillIn(text.done, { done: p.done, total: p.total }),
    ...some(text.late, p.late.length),
    ...some(text.blocked, p.blocked.length),
    ...some(text.running, p.running.length),
    ...some(text.notBegun, p.notBegun.length),
    ...some(text.waiting, p.waiting),
  ].join(dot);
}

/** Nothing is open but milestones: one line, what was left out, and what comes next. */
function doneLines({ locale, today }: BriefFacts, tasks: readonly GatedTask[]): string[] {
  const { platforms: text, comma } = locale.brief;
  const { done, total } = progressOf('', tasks, new Map(), today);
  const cancelled = tasks.filter(({ status }) => status === 'cancelled');
  const next = tasks.filter(isOpen).map((task) =>
    fillIn(text.nextTask, {
      id: task.id,
      name: task.name,
      day: dayText(task.due),
      owner: ownerText(task.owner, locale),
    }),
  );
  const short = (list: readonly string[]) => {
    const { shown, more } = shortList(list, MOST);
    return [shown.join(comma), ...moreLine(more, locale)].join(' ');
  };
  return [
    fillIn(text.allDone, { done, total }),
    ...(cancelled.length === 0
      ? []
      : [
          fillIn(text.cancelled, { count: cancelled.length, list: short(cancelled.map(taskName)) }),
        ]),
    ...(next.length === 0 ? [] : [fillIn(text.next, { list: short(next) })]),
  ];
}
