import type { DemoBook } from '../demo/demoBook';
import { readTable, type TableRow } from '../demo/readTable';
import type { Stage } from '../demo/stages';
import type { WORDS } from './words';

type Words = (typeof WORDS)[keyof typeof WORDS];

/** Prints what a manager reads first: the overview's row, then what the stage is about. */
export function printStage(book: DemoBook, stage: Stage, words: Words): void {
  const overview = readTable(book.host, book.shared('overview'), 'campaigns', 'code');
  console.log(`\n${words.overview}`);
  for (const { text } of overview.rows)
    console.log(
      line([
        text.name,
        text.stage,
        text.health,
        `GMV ${text.gmv} ${text.gmvRate}`,
        text.timeShare,
        text.pace,
        text.roi,
      ]),
    );
  const charts = book.host.user.charts(book.shared('overview'));
  console.log(line([words.charts, ...charts.map(({ options }) => String(options.title))]));
  if (stage === 'prep') printTasks(book, words);
  if (stage === 'live') printLive(book, words);
  if (stage === 'retro') printRetro(book, words);
}

function printTasks(book: DemoBook, words: Words): void {
  const { rows } = readTable(book.host, book.tab('618', 'prep'), 'tasks', 'id');
  const late = rows.filter(({ text }) => text.reminder?.startsWith('⛔'));
  const soon = rows.filter(({ text }) => text.reminder?.startsWith('△'));
  print(words.late, late, words, ({ id, name, owner, reminder, delayReason, newPlan }) => [
    `${id} ${name}`,
    owner,
    reminder,
    delayReason && `${words.reason}: ${delayReason}`,
    newPlan && `${words.plan}: ${newPlan}`,
  ]);
  print(words.soon, soon, words, ({ id, name, owner, reminder }) => [
    `${id} ${name}`,
    owner,
    reminder,
  ]);
}

function printLive(book: DemoBook, words: Words): void {
  const board = readTable(book.host, book.tab('618', 'monitor'), 'board', 'metric');
  print(words.board, board.rows, words, (t) => [
    `${t.metric} (${t.platform})`,
    `${t.live || '–'} / ${t.target || '–'} ${t.unit}`,
    t.threshold,
    t.state,
  ]);
  const issues = readTable(book.host, book.shared('issueLog'), 'issues', 'problem');
  const open = issues.rows.filter(({ text }) => text.solved === '');
  print(words.issues, open, words, (t) => [`${t.id} ${t.problem}`, t.owner, t.limit, t.status]);
}

function printRetro(book: DemoBook, words: Words): void {
  const retro = book.tab('618', 'retro');
  const goals = readTable(book.host, retro, 'attainment', 'metric').rows;
  print(words.goals, goals, words, (t) => [
    `${t.metric} (${t.platform})`,
    `${t.actual || '–'} / ${t.target}`,
    t.rate,
    t.conclusion,
  ]);
  const channels = readTable(book.host, retro, 'channels', 'channel').rows;
  print(words.channels, channels, words, (t) => [t.channel, t.cost, t.gmv, t.roi]);
}

type Cells = readonly (string | undefined)[];

function print(
  title: string,
  rows: readonly TableRow[],
  words: Words,
  cells: (text: TableRow['text']) => Cells,
): void {
  console.log(`\n${title}: ${rows.length || words.none}`);
  for (const { text } of rows) console.log(line(cells(text)));
}

function line(cells: Cells): string {
  return `  ${cells.filter(Boolean).join(' · ')}`;
}
