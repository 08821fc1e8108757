import { SLOTS_0617 } from './days618';
import type { DemoBook } from './demoBook';
import {
  BOARD_618,
  FEEDBACK_618,
  ISSUES_618,
  OWN_RULE_618,
  PARTNER_RESULTS_618,
  PARTNER_TERMS_618,
  PARTNERS_618,
  SOLVED_LATER_618,
} from './live618';
import { followSupply } from './playSupply';
import { readTable, type TableRow } from './readTable';
import type { Scene } from './scene';
import { CLOCKS, type Stage } from './stages';
import { pasteColumn, pasteRows, typeNewRow, typeRow } from './typing';

/** The content published, the figures logged, the board typed. */
export const LIVE_SCENES: readonly Scene[] = [
  {
    name: 'content',
    play: (book, stage) => {
      publish(book, stage);
      typeThresholds(book);
    },
  },
  { name: 'figures', play: logFigures },
  {
    name: 'board',
    play: (book) => {
      // The board is that of 17 June, whenever it is looked at.
      book.setClock(CLOCKS.live);
      typeBoard(book);
      stopPromotion(book);
    },
  },
  {
    name: 'records',
    play: (book, stage) => {
      pasteIssues(book, stage);
      pasteFeedback(book);
      pastePartners(book, stage);
      followSupply(book, stage);
      if (stage !== 'live') book.setClock(CLOCKS[stage]);
    },
  },
];

function logFigures(book: DemoBook, stage: Stage): void {
  if (stage !== 'live') {
    book.log618('2024-06-25');
    typeClickRate(book, '2024-06-17');
    return;
  }
  book.log618('2024-06-16');
  SLOTS.forEach((slot) => {
    reportSlot(book, slot);
    if (slot === '18:00') typeClickRate(book, '2024-06-17');
  });
}

/** The stock that has passed its stop line gave a task, which is done at once. */
function stopPromotion(book: DemoBook): void {
  const place = book.place('618', 'prep', 'tasks', 'name');
  const { taskStatus } = book.text.words;
  const stock = book.text.metrics.stock?.name ?? '';
  typeRow(book.host, place, ({ text }) => text.name?.includes(stock) === true, {
    status: taskStatus.done ?? '',
  });
}

/** The partners as agreed; what they brought once all is counted. */
function pastePartners(book: DemoBook, stage: Stage): void {
  const { partnerTier, productRole, verdict } = book.text.words;
  const place = book.place('618', 'partners', 'partners', 'partner');
  const keys = 'partner tier platform role quantity cost target'.split(' ');
  const partners = book.said(PARTNERS_618);
  const rows = partners.map((p) => [
    p.partner,
    partnerTier[p.tier] ?? '',
    book.platform(p.platform),
    productRole[p.role] ?? '',
    p.quantity,
    p.cost,
    p.target,
  ]);
  pasteRows(book.host, place, keys, rows);
  for (const { partner } of partners)
    typeRow(book.host, place, ({ text }) => text.partner === partner, {
      ...book.said(PARTNER_TERMS_618),
      legal: verdict.approved ?? '',
    });
  if (stage !== 'retro') return;
  for (const [i, key] of ['clicks', 'orders', 'gmv'].entries())
    pasteColumn(
      book.host,
      place,
      key,
      book.said(PARTNER_RESULTS_618).map((result) => result[i] ?? ''),
    );
}

/** Pieces whose day has come are out. */
function publish(book: DemoBook, stage: Stage): void {
  const { published, planned } = book.text.words.contentStatus as Record<string, string>;
  const content = book.place('618', 'calendar', 'content', 'theme');
  const encore = 3;
  const pieces = 14;
  const statuses = Array.from({ length: pieces }, (_, i) =>
    stage === 'retro' || i < pieces - encore ? (published ?? '') : (planned ?? ''),
  );
  pasteColumn(book.host, content, 'status', statuses);
}

const SLOTS = ['9:00', '12:00', '18:00', '21:00'] as const;
/** Columns of slot entry, from the left. */
const REPORTED = ['uv', 'orders', 'gmv', 'spend', 'impressions', 'interactions'];

/** The owners' rows for a slot of 17 June, pasted at once; who is missing leaves theirs blank. */
function reportSlot(book: DemoBook, slot: (typeof SLOTS)[number]): void {
  book.setClock(`2024-06-17 ${slot.replace(':00', ':02')}`);
  const place = book.place('618', 'monitor', 'slots', 'platform');
  const table = readTable(book.host, place.sheet, place.block, place.first);
  const rows = table.rows.map(({ text }) => {
    const own = SLOTS_0617.find(
      ([when, platform]) => when === slot && book.platform(platform) === text.platform,
    );
    return REPORTED.map((key) => String(own?.[2][key] ?? ''));
  });
  book.host.user.paste(place.sheet, table.at(table.rows[0]?.row ?? 0, 'uv'), rows);
}

const board = (book: DemoBook) => book.place('618', 'monitor', 'board', 'metric');
const rowAt = (book: DemoBook, metric: string, platform: string) => {
  const [name, where] = [book.metric(metric), book.platform(platform)];
  return ({ text }: TableRow) => text.metric === name && text.platform === where;
};

function typeThresholds(book: DemoBook): void {
  for (const { metric, platform, live: _, ...cells } of book.said(BOARD_618))
    if (Object.keys(cells).length > 0)
      typeRow(book.host, board(book), rowAt(book, metric, platform), cells);
}

/** The click rate was low at 18:00 already, which makes it an alert at 21:00. */
function typeClickRate(book: DemoBook, day: string): void {
  book.setClock(`${day} 18:05`);
  typeRow(book.host, board(book), rowAt(book, 'ctr', 'douyin'), { live: '1.6%' });
}

/** The board of 21:00. */
function typeBoard(book: DemoBook): void {
  const { host } = book;
  const place = board(book);
  const { rows } = readTable(host, place.sheet, place.block, place.first);
  const typed = book.said(BOARD_618);
  const live = rows.map(
    (row) => typed.find((b) => rowAt(book, b.metric, b.platform)(row))?.live ?? '',
  );
  pasteColumn(host, place, 'live', live);
  typeNewRow(host, place, {
    ...book.said(OWN_RULE_618),
    platform: book.platform('all'),
  });
}

function pasteIssues(book: DemoBook, stage: Stage): void {
  const { words } = book.text;
  const keys = 'id time campaign platform kind level problem owner action limit'.split(' ');
  const place = { sheet: book.shared('issueLog'), block: 'issues', first: 'problem' };
  const rows = book
    .said(ISSUES_618)
    .map((q) => [
      q.id,
      q.time,
      '618',
      book.platform(q.platform),
      words.issueKind[q.kind] ?? '',
      words.level[q.level] ?? '',
      q.problem,
      q.owner,
      q.action,
      q.limit,
    ]);
  pasteRows(book.host, place, keys, rows);
  pasteColumn(
    book.host,
    place,
    'status',
    ISSUES_618.map((q) => words.issueStatus[stage === 'live' ? q.status : 'solved'] ?? ''),
  );
  pasteColumn(
    book.host,
    place,
    'solved',
    ISSUES_618.map((q) => q.solved ?? (stage === 'live' ? '' : (SOLVED_LATER_618[q.id] ?? ''))),
  );
}

function pasteFeedback(book: DemoBook): void {
  const place = { sheet: book.shared('feedback'), block: 'feedback', first: 'content' };
  const keys = 'time campaign source content'.split(' ');
  const rows = book
    .said(FEEDBACK_618)
    .map(([time, text]) => [time, '618', book.platform('tmall'), text]);
  pasteRows(book.host, place, keys, rows);
}
