import type { DemoBook } from './demoBook';
import { readTable, type TableRow } from './readTable';
import {
  BASICS_1111,
  COMPARED_618,
  campaignLaunch,
  DOUBLE_ELEVEN,
  EXTRA_GOALS_618,
  LAUNCH_LOG,
  LESSONS_618,
  launchDays,
  MISSES_618,
  REFUNDS_618,
  REPURCHASE_618,
  WINS_618,
} from './retro618';
import { SECOND_CLOSING } from './stages';
import { pasteColumn, pasteRows, typeNewRow, typeRow } from './typing';

/** The launch campaign as it was left: logged day by day, its tasks done, archived. */
export function playLaunch(book: DemoBook): void {
  book.create(book.said(campaignLaunch));
  const code = book.said(campaignLaunch.code);
  const date = '2024-03-30';
  const totals = LAUNCH_LOG.map(([platform, metric, value]) => {
    return { date, slot: 'day', platform, metric, value };
  });
  book.log(code, [...launchDays(), ...totals], () => '2024-03-31 9:05');
  const tasks = book.place(code, 'prep', 'tasks', 'id');
  const { rows } = readTable(book.host, tasks.sheet, tasks.block, tasks.first);
  const done = book.text.words.taskStatus.done as string;
  pasteColumn(
    book.host,
    tasks,
    'status',
    rows.map(() => done),
  );
  const archived = book.host.call('archiveCampaign', code) as { ok: boolean };
  if (!archived.ok) throw new Error(JSON.stringify(archived));
}

/** What the team wrote and logged; then the retro is written, and again when refunds are in. */
export function playRetro(book: DemoBook): void {
  typeFindings(book);
  typeGoals(book);
  typeLessons(book);
  const [known, late] = REFUNDS_618;
  logRefunds(book, known);
  write(book);
  book.setClock(SECOND_CLOSING);
  logRefunds(book, late);
  write(book);
}

function write(book: DemoBook): void {
  const done = book.host.call('writeRetro', '618') as { ok: boolean; issues?: unknown };
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
}

function logRefunds(book: DemoBook, entry: (typeof REFUNDS_618)[number] | undefined): void {
  if (!entry) return;
  const [date, enteredAt, value] = entry;
  const logged = { date, slot: 'day', platform: 'all', metric: 'refunds', value };
  book.log('618', [logged], () => enteredAt);
}

function typeFindings({ host, place, said }: DemoBook): void {
  const findings = ['finding', 'cause', 'action'];
  pasteRows(host, place('618', 'retro', 'wins', 'finding'), findings, said(WINS_618));
  pasteRows(host, place('618', 'retro', 'misses', 'finding'), findings, said(MISSES_618));
}

/** Goals that no log holds, and what stands for brand and repurchase in the score. */
function typeGoals(book: DemoBook): void {
  const { host, text } = book;
  const attainment = book.place('618', 'retro', 'attainment', 'metric');
  for (const [metric, target, actual, platform, unit, group] of book.said(EXTRA_GOALS_618))
    typeNewRow(host, attainment, {
      metric,
      target,
      actual,
      platform: book.platform(platform),
      unit: text.words.unit[unit] ?? '',
      ...(group ? { group: text.words.goalGroup[group] ?? '' } : {}),
    });
  const named = (key: string) => (row: TableRow) => row.text.metric === book.metric(key);
  typeRow(host, attainment, named('repurchaseRate'), book.said(REPURCHASE_618));
  const table = readTable(host, attainment.sheet, attainment.block, attainment.first);
  const impressions = table.rows.find(named('impressions'));
  host.user.clear(attainment.sheet, table.at(impressions?.row ?? 0, 'group'));
  const [metric, actual, reference, basis, unit] = book.said(COMPARED_618);
  typeNewRow(host, book.place('618', 'retro', 'comparison', 'metric'), {
    metric,
    actual,
    reference,
    basis,
    unit: text.words.unit[unit] ?? '',
  });
}

function typeLessons(book: DemoBook): void {
  const lessons = { sheet: book.shared('lessons'), block: 'lessons', first: 'lesson' };
  const rows = book
    .said(LESSONS_618)
    .map(([lesson, rule, kind, loss]) => [
      lesson,
      '618',
      book.text.words.lessonKind[kind] ?? '',
      rule,
      loss,
    ]);
  pasteRows(book.host, lessons, ['lesson', 'source', 'kind', 'rule', 'loss'], rows);
}

/** The next Double-11 as the wizard proposes it: with what 618 taught. */
export function playDoubleEleven(book: DemoBook): void {
  const { host, language } = book;
  const proposal = host.call('proposeCampaign', { ...book.said(BASICS_1111), language }) as {
    request: object;
  };
  book.create({ ...proposal.request, code: book.said(DOUBLE_ELEVEN) });
}
