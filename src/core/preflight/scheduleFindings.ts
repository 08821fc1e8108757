import { isoDateOf } from '../dates/isoDate';
import { networkOf } from '../schedule/checkSchedule';
import { checkTasks } from '../schedule/checkTasks';
import { slacks } from '../schedule/slacks';
import { holidayOf, type WorkCalendar } from '../schedule/workCalendar';
import { atTask } from './atTask';
import { developmentFindings } from './developmentFindings';
import type { Finding, PlannedTask, PreflightInput } from './finding';

/** Marks of the prep tab that make the schedule wrong; all others should be looked at. */
const MUST = new Set([
  'circle',
  'unknownPredecessor',
  'duplicateId',
  'unreadableDate',
  'dueBeforeStart',
]);
/** Tasks that a sentence names. */
const NAMED = 5;

/** Whether the tasks can be done in their order and in time, by someone, and when nobody is off. */
export function scheduleFindings(input: PreflightInput): Finding[] {
  const tasks = input.tasks.filter(({ name, status }) => name !== '' && status !== 'cancelled');
  return [
    ...markFindings(input),
    ...lateFindings(input),
    ...tasks
      .filter(({ owner, executor }) => owner === '' && executor === '')
      .map((task) => atTask('noOwner', 'must', task, 'owner')),
    ...twiceFindings(tasks),
    ...testFinding(tasks, input),
    ...developmentFindings(tasks, input),
    ...holidayFindings(tasks, input),
    ...unknownYears(input),
    ...riskFindings(input),
  ];
}

/** What 核对 says already, under the same sentences. */
function markFindings({ tasks, today, start, end }: PreflightInput): Finding[] {
  const byRow = new Map(tasks.map((task) => [task.row, task]));
  return checkTasks(tasks, today, end - start + 1).marks.flatMap(({ row, path, code, values }) => {
    const task = byRow.get(row);
    if (!task) return [];
    const severity = MUST.has(code) ? 'must' : 'should';
    return [atTask(`mark.${code}`, severity, task, path, values)];
  });
}

/** Tasks that cannot end before the launch because of those before them. */
function lateFindings({ tasks, start, end }: PreflightInput): Finding[] {
  const slackOf = slacks(networkOf(tasks), [start - 1, end]);
  return tasks.flatMap((task) => {
    const slack = slackOf.get(task.id)?.slack ?? 0;
    return slack < 0 && task.id !== ''
      ? [atTask('tooLate', 'should', task, 'due', { days: -slack })]
      : [];
  });
}

/** The same work planned twice on a platform. */
function twiceFindings(tasks: readonly PlannedTask[]): Finding[] {
  const first = new Map<string, PlannedTask>();
  return tasks.flatMap((task) => {
    const key = `${task.platform}\n${task.name}`;
    const before = first.get(key);
    if (!before) first.set(key, task);
    return before ? [atTask('taskTwice', 'should', task, 'name', { first: before.id })] : [];
  });
}

function testFinding(tasks: readonly PlannedTask[], { start }: PreflightInput): Finding[] {
  const isInTime = ({ due }: PlannedTask) => typeof due === 'number' && due < start;
  if (tasks.length === 0 || tasks.some((task) => task.isTest && isInTime(task))) return [];
  return [{ rule: 'noTest', severity: 'should', values: {} }];
}

/** One finding a holiday, with the open tasks that begin or end in it. */
function holidayFindings(tasks: readonly PlannedTask[], { calendar }: PreflightInput): Finding[] {
  const found = new Map<string, { days: number[]; tasks: PlannedTask[] }>();
  for (const task of tasks)
    for (const day of [task.start, task.due]) {
      const name = typeof day === 'number' ? holidayOf(day, calendar) : undefined;
      if (name === undefined || typeof day !== 'number') continue;
      const key = `${name} ${isoDateOf(day).slice(0, 4)}`;
      const entry = found.get(key) ?? { days: [], tasks: [] };
      entry.days.push(day);
      if (!entry.tasks.includes(task)) entry.tasks.push(task);
      found.set(key, entry);
    }
  return [...found].map(([key, { days, tasks: own }]) => {
    const [first] = own as [PlannedTask];
    const ids = own.slice(0, NAMED).map(({ id, name }) => id || name);
    const values = {
      holiday: key.replace(/ \d{4}$/, ''),
      from: isoDateOf(edgeOf(days[0] as number, -1, calendar)).slice(5),
      to: isoDateOf(edgeOf(days[0] as number, 1, calendar)).slice(5),
      tasks: ids.join(' / '),
      count: own.length,
    };
    return atTask('holiday', 'info', first, 'start', values);
  });
}

/** First or last day of the holiday that a day belongs to. */
function edgeOf(day: number, step: 1 | -1, calendar: WorkCalendar): number {
  const name = holidayOf(day, calendar);
  let edge = day;
  while (holidayOf(edge + step, calendar) === name) edge += step;
  return edge;
}

function unknownYears({ calendar, start, end }: PreflightInput): Finding[] {
  const years = [...new Set([start, end].map((day) => Number(isoDateOf(day).slice(0, 4))))];
  return years
    .filter((year) => !calendar.years.has(year))
    .map((year) => ({ rule: 'yearUnknown', severity: 'info', values: { year } }));
}

function riskFindings({ risks }: PreflightInput): Finding[] {
  return risks.flatMap(({ row, name, limit, trigger, action }) =>
    Object.entries({ limit, trigger, action })
      .filter(([, text]) => text === '')
      .map(([key]): Finding => {
        const place = { tab: 'plan', block: 'risks', row, key } as const;
        return { rule: `risk.${key}`, severity: 'should', values: { name }, place };
      }),
  );
}
