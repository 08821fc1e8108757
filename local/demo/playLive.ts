import type { DemoBook } from './demoBook';
import { BOARD_618, FEEDBACK_618, ISSUES_618, SOLVED_LATER_618 } from './live618';
import { readTable, type TableRow } from './readTable';
import { CLOCKS, type Stage } from './stages';
import { pasteColumn, pasteRows, typeNewRow, typeRow } from './typing';

/** The content published, the figures logged, the board typed. */
export function playLive(book: DemoBook, stage: Stage): void {
  publish(book, stage);
  book.log618(stage === 'live' ? '2024-06-17' : '2024-06-25');
  typeBoard(book);
  pasteIssues(book, stage);
  pasteFeedback(book);
  if (stage !== 'live') book.setClock(CLOCKS[stage]);
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

/** The board of 21:00; the click rate was low at 18:00 already, which makes it an alert. */
function typeBoard(book: DemoBook): void {
  const board = book.place('618', 'monitor', 'board', 'metric');
  const { host } = book;
  const at = (metric: string, platform: string) => {
    const [name, where] = [book.metric(metric), book.platform(platform)];
    return ({ text }: TableRow) => text.metric === name && text.platform === where;
  };
  for (const { metric, platform, live: _, ...cells } of BOARD_618)
    if (Object.keys(cells).length > 0) typeRow(host, board, at(metric, platform), cells);
  const [day = ''] = CLOCKS.live.split(' ');
  book.setClock(`${day} 18:05`);
  typeRow(host, board, at('ctr', 'douyin'), { live: '1.6%' });
  book.setClock(CLOCKS.live);
  const { rows } = readTable(host, board.sheet, board.block, board.first);
  const live = rows.map((row) => BOARD_618.find((b) => at(b.metric, b.platform)(row))?.live ?? '');
  pasteColumn(host, board, 'live', live);
  typeNewRow(host, board, {
    metric: '转化率(80%规则)',
    platform: book.platform('all'),
    unit: '%',
    target: '3%',
    threshold: '<目标80%',
    live: '2.5%',
    owner: '运营组',
    action: '检查页面加载速度,优化商品详情页文案',
  });
}

function pasteIssues(book: DemoBook, stage: Stage): void {
  const { words } = book.text;
  const keys = 'id time campaign platform kind level problem owner action limit'.split(' ');
  const place = { sheet: book.shared('issueLog'), block: 'issues', first: 'problem' };
  const rows = ISSUES_618.map((q) => [
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
  const rows = FEEDBACK_618.map(([time, text]) => [time, '618', book.platform('tmall'), text]);
  pasteRows(book.host, place, keys, rows);
}
