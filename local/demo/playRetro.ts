import type { DemoBook } from './demoBook';
import { readTable } from './readTable';
import {
  BASICS_1111,
  campaignLaunch,
  DOUBLE_ELEVEN,
  EXTRA_GOALS_618,
  LAUNCH_LOG,
  LESSONS_618,
  MISSES_618,
  WINS_618,
} from './retro618';
import { pasteColumn, pasteRows, typeNewRow, typeRow } from './typing';

/** The launch campaign as it was left: logged, its row called what it was, archived. */
export function playLaunch(book: DemoBook): void {
  book.create(campaignLaunch);
  const { code } = campaignLaunch;
  const date = '2024-03-30';
  book.log(
    code,
    LAUNCH_LOG.map(([platform, metric, value]) => ({ date, slot: 'day', platform, metric, value })),
    () => '2024-03-31 9:05',
  );
  const tasks = book.place(code, 'prep', 'tasks', 'id');
  const { rows } = readTable(book.host, tasks.sheet, tasks.block, tasks.first);
  const done = book.text.words.taskStatus.done as string;
  pasteColumn(
    book.host,
    tasks,
    'status',
    rows.map(() => done),
  );
  const overview = { sheet: book.shared('overview'), block: 'campaigns', first: 'code' };
  typeRow(book.host, overview, ({ text }) => text.code === code, {
    state: book.text.words.campaignState.archived as string,
  });
}

/** Findings, further goals and lessons of the 618 campaign. */
export function playRetro(book: DemoBook): void {
  const { host } = book;
  const findings = ['finding', 'cause', 'action'];
  pasteRows(host, book.place('618', 'retro', 'wins', 'finding'), findings, WINS_618);
  pasteRows(host, book.place('618', 'retro', 'misses', 'finding'), findings, MISSES_618);
  for (const [metric, target, actual, platform, unit] of EXTRA_GOALS_618)
    typeNewRow(host, book.place('618', 'retro', 'attainment', 'metric'), {
      metric,
      target,
      actual,
      platform: book.platform(platform),
      unit: book.text.words.unit[unit] ?? '',
    });
  const lessons = { sheet: book.shared('lessons'), block: 'lessons', first: 'lesson' };
  const rows = LESSONS_618.map(([lesson, rule, kind, loss]) => [
    lesson,
    '618',
    book.text.words.lessonKind[kind] ?? '',
    rule,
    loss,
  ]);
  pasteRows(host, lessons, ['lesson', 'source', 'kind', 'rule', 'loss'], rows);
}

/** The next Double-11 as the wizard proposes it: with what 618 taught. */
export function playDoubleEleven(book: DemoBook): void {
  const { host, language } = book;
  const proposal = host.call('proposeCampaign', { ...BASICS_1111, language }) as {
    request: object;
  };
  book.create({ ...proposal.request, code: DOUBLE_ELEVEN });
}
