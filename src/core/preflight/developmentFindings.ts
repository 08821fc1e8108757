import { isoDateOf } from '../dates/isoDate';
import { foldRule } from '../lessons/foldRule';
import { atTask } from './atTask';
import type { Finding, PlannedTask, PreflightInput } from './finding';

/** Days before going live by which building has begun, and days that tests of it have (source 001). */
const LEAD = 7;
const TEST_DAYS = 3;

/** 活动页面开发, 系统开发, Build the campaign pages: what is built; the development of products and customers is not. */
const BUILDS =
  /(?:[前后]端|[前后]台|页|网站|会场|系[统統]|程[序式]|插件|接口|功能|技术|h5|app)[^,.;]{0,6}开发|开发[^,.;]{0,6}(?:页|网站|系[统統]|程[序式]|插件|接口)|\b(?:build|develop)\w*\b.*\b(?:page|site|system|app|plug-?in)s?\b|\b(?:page|site|system|app)s? (?:build|development)/;

const isDay = (day: unknown): day is number => typeof day === 'number';

/** Whether pages and systems are begun early enough, and have days left to be tested; none where nothing is built. */
export function developmentFindings(
  tasks: readonly PlannedTask[],
  { start }: Pick<PreflightInput, 'start'>,
): Finding[] {
  const begun = (task: PlannedTask) => (isDay(task.start) ? task.start : Number.NaN);
  const [first] = tasks
    .filter((task) => !task.milestone && !task.isTest && isDay(task.start))
    .filter(({ name }) => BUILDS.test(foldRule(name)))
    .sort((a, b) => begun(a) - begun(b));
  if (!first) return [];
  const by = start - LEAD;
  const isLate = begun(first) > by;
  const values = { day: isoDateOf(begun(first)), by: isoDateOf(by), lead: LEAD };
  return [
    ...(isLate ? [atTask('buildLate', 'should', first, 'start', values)] : []),
    ...testDays(tasks, start),
  ];
}

/** From the first to the last day of the tests that end before going live. */
function testDays(tasks: readonly PlannedTask[], start: number): Finding[] {
  const tests = tasks.flatMap((task) => {
    if (!task.isTest || !isDay(task.due) || task.due >= start) return [];
    return [{ task, from: isDay(task.start) ? task.start : task.due, to: task.due }];
  });
  const [first] = tests.sort((a, b) => a.from - b.from);
  if (!first) return [];
  const days = Math.max(...tests.map(({ to }) => to)) - first.from + 1;
  if (days >= TEST_DAYS) return [];
  return [atTask('testsShort', 'should', first.task, 'start', { days, least: TEST_DAYS })];
}
