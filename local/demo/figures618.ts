import type { DemoBook } from './demoBook';
import { type Figure, figure, table } from './figure';
import { lessonFigures } from './lessonFigures';
import { FEEDBACK_618, OWN_RULE_618 } from './live618';
import { partnerFigures } from './partnerFigures';
import { readTable } from './readTable';
import { retroFigures } from './retroFigures';
import type { Stage } from './stages';
import { supplyFigures } from './supplyFigures';

/** The figures of the sources that a stage shows, read from the tabs as a person reads them. */
export function figures618(book: DemoBook, stage: Stage): Figure[] {
  const figures: Record<Stage, () => Figure[]> = {
    prep: () => [...planFigures(book), ...prepFigures(book)],
    live: () => [...planFigures(book), ...liveFigures(book)],
    retro: () => [
      ...planFigures(book),
      ...phaseFigures(book),
      ...retroFigures(book),
      ...lessonFigures(book),
    ],
  };
  // The demo of an earlier version has no such tabs.
  const hasSupply = book.host.user.sheets().some(({ name }) => name === book.tab('618', 'market'));
  return [...figures[stage](), ...(hasSupply ? supplyFigures(book, stage) : [])];
}

function planFigures(book: DemoBook): Figure[] {
  const split = table(book, 'plan', 'split', 'item').rows;
  const budget = table(book, 'plan', 'budget', 'category').rows;
  const targetOf = (key: string) =>
    split.find(({ text }) => text.item === book.platform(key))?.text.target;
  return [
    figure(book.platform('tmall'), targetOf('tmall'), '300.0'),
    figure(book.platform('douyin'), targetOf('douyin'), '150.0'),
    figure(book.platform('private'), targetOf('private'), '50.0'),
    ...['62.5%', '10.4%', '6.3%', '20.8%', '10.0%'].map((share, i) =>
      figure(budget[i]?.text.category ?? '', budget[i]?.text.share, share),
    ),
  ];
}

function prepFigures(book: DemoBook): Figure[] {
  const { summary, rows } = table(book, 'prep', 'tasks', 'id');
  const reminderOf = (id: string) => rows.find(({ text }) => text.id === id)?.text.reminder ?? '';
  return [
    figure('prep', summary.rate, '17.2%'),
    figure('prep', summary.done, '5 / 29'),
    figure('T19', reminderOf('T19').slice(0, 1), '⛔'),
    figure('T03', reminderOf('T03').slice(0, 1), '△'),
  ];
}

function liveFigures(book: DemoBook): Figure[] {
  const { summary } = table(book, 'monitor', 'board', 'metric');
  const prep = table(book, 'prep', 'tasks', 'id').summary;
  const gmv = book.metric('gmv');
  return [
    figure('prep', prep.done, '28 / 28'),
    figure(gmv, summary.gmv, '268.0'),
    figure(gmv, summary.expected, '279.2'),
    figure(gmv, summary.pace, '96.0%'),
    figure(gmv, summary.rate, '53.6%'),
    figure('time', summary.timeShare, '68%'),
    ...pacingFigures(book),
    ...stateFigures(book),
    ...issueFigures(book),
    ...feedbackFigures(book),
    ...partnerFigures(book, ''),
  ];
}

/** By the curve, and evenly for comparison; the line of UV at 21:00. */
function pacingFigures(book: DemoBook): Figure[] {
  const gap = table(book, 'monitor', 'gap', 'platform').rows[0]?.text;
  const { rows } = table(book, 'monitor', 'pacing', 'method');
  const [curve, evenly] = rows.map(({ text }) => text);
  const board = table(book, 'monitor', 'board', 'metric').rows;
  const uv = board.find(({ text }) => text.metric === book.metric('uv'))?.text;
  const overview = readTable(book.host, book.shared('overview'), 'campaigns', 'code').rows[0]?.text;
  return [
    figure('forecast', curve?.forecast, '479.9'),
    figure('uplift', curve?.uplift, '5.1%'),
    figure('needed', curve?.needed, '28.6'),
    figure('evenly', evenly?.pace, '79.4%'),
    figure('evenly', evenly?.forecast, '397.0'),
    figure('UV line', uv?.line, book.language === 'en' ? '65.6k · 82%' : '6.56万 · 82%'),
    figure(
      'gap',
      [gap?.difference, gap?.byVisitors, gap?.byConversion, gap?.byBasket].join(' '),
      '0.8 9.84 -9.04 0',
    ),
    figure(
      'overview',
      [overview?.expected, overview?.forecast, overview?.needed].join(' '),
      '279.2 479.9 28.6',
    ),
  ];
}

/** States of the board by metric and platform, as the sources and their thresholds give them. */
const STATES: readonly (readonly [metric: string, platform: string, state: string])[] = [
  ['uv', 'all', 'normal'],
  ['conversionRate', 'all', 'watch'],
  [OWN_RULE_618.metric, 'all', 'watch'],
  ['stock:hit', 'tmall', 'critical'],
  ['serviceResponse', 'all', 'warning'],
  ['ctr', 'douyin', 'warning'],
  ['liveReservations', 'tmall', 'watch'],
  ['couponClaims', 'private', 'warning'],
  ['interactionRate', 'xiaohongshu', 'normal'],
  ['newCustomerConversionRate', 'douyin', 'normal'],
  ['aov', 'all', 'normal'],
  ['addToCartRate', 'tmall', 'normal'],
  ['refundRate', 'all', 'normal'],
  ['budgetUsed', 'douyin', 'normal'],
  ['newFollowers', 'xiaohongshu', 'noData'],
];

/** Every state of the board, and exactly the alerts that follow from them. */
function stateFigures(book: DemoBook): Figure[] {
  const { rows } = table(book, 'monitor', 'board', 'metric');
  const wanted = book.said(STATES);
  const states = wanted.map(([metric, platform, state]) => {
    const found = rows.find(
      ({ text }) =>
        text.metric === book.metric(metric) && text.platform === book.platform(platform),
    );
    return figure(book.metric(metric), found?.text.state, book.text.words.metricState[state] ?? '');
  });
  const alerts = readTable(book.host, book.shared('alerts'), 'alerts', 'metric').rows;
  const fired = alerts.map(({ text }) => `${text.metric} ${text.level} ${text.status}`).sort();
  const expected = wanted
    .filter(([, , state]) => state === 'warning' || state === 'critical')
    .map(
      ([metric, , state]) =>
        `${book.metric(metric)} ${book.text.words.metricState[state]} ${book.text.words.alertStatus.open}`,
    );
  return [...states, figure(book.shared('alerts'), fired.join('; '), expected.sort().join('; '))];
}

/** Clocks of the problems at 21:05 on 17 June: when due, minutes taken, and in time or late. */
const CLOCKS: Readonly<Record<string, readonly [due: string, took: number | '', inTime: string]>> =
  {
    Q1: ['2024-06-11 00:50', 28, 'yes'],
    Q2: ['2024-06-12 20:05', '', 'no'],
    Q3: ['2024-06-12 19:07', 52, 'yes'],
    Q4: ['2024-06-11 20:40', 180, 'no'],
    Q5: ['2024-06-11 00:30', 30, 'yes'],
    Q6: ['2024-06-17 21:10', '', ''],
    Q7: ['2024-06-17 22:15', '', ''],
  };

function issueFigures(book: DemoBook): Figure[] {
  const { rows } = readTable(book.host, book.shared('issueLog'), 'issues', 'problem');
  const { inTime: verdicts } = book.text.checks;
  return rows.flatMap(({ text }) => {
    const id = text.id ?? '';
    const [due = '', took = '', inTime = ''] = CLOCKS[id] ?? [];
    return [
      figure(`${id} due`, text.due, due),
      figure(`${id} took`, text.took?.replace(/\D+$/, ''), String(took)),
      figure(`${id} in time`, text.inTime, verdicts[inTime] ?? ''),
      ...(id === 'Q7' ? [figure('Q7 respond by', text.respondBy, '2024-06-17 20:15')] : []),
    ];
  });
}

/** Full-width signs count as half-width ones. */
const sameWords = (a: string, b: string) => a.normalize('NFKC') === b.normalize('NFKC');

/** The label of each piece, and complaints and unanswered ones on the board. */
function feedbackFigures(book: DemoBook): Figure[] {
  const { rows } = readTable(book.host, book.shared('feedback'), 'feedback', 'content');
  const { feedbackLabel } = book.text.words;
  const labels = book.said(FEEDBACK_618).map(([, content, label]) =>
    figure(
      content,
      // Workbooks in which the demo was played earlier have half-width signs.
      rows.find(({ text }) => sameWords(text.content ?? '', content))?.text.label,
      feedbackLabel[label] ?? '',
    ),
  );
  const { summary } = table(book, 'monitor', 'board', 'metric');
  return [...labels, figure(book.shared('feedback'), summary.feedback, '2 / 3')];
}

/** Sums of the daily table by phase. */
function phaseFigures(book: DemoBook): Figure[] {
  const days = table(book, 'monitor', 'daily', 'date').rows;
  const phases = [...new Set(days.map(({ text }) => text.phase ?? ''))];
  const expected = ['73.4', '361.6', '45.0'];
  return phases.map((phase, i) => {
    const own = days.filter(({ text }) => text.phase === phase);
    const sum = own.reduce((total, { text }) => total + Number(text.actual), 0);
    return figure(phase, sum.toFixed(1), expected[i] ?? '');
  });
}
