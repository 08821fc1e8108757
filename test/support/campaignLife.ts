import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';

/** What people see in every tab, by its name, and what the charts draw. */
export type Shown = Readonly<Record<string, unknown>>;

interface Answer {
  readonly ok: boolean;
  readonly token?: string;
  readonly issues?: unknown;
}

const BOARD = '618·执行监控';
const EXPORT = [
  ['统计日期', '平台', '访客数', '支付金额(元)', '支付订单数'],
  ['2024-06-16', '天猫', '4.6万', '295,000', '1150'],
  ['2024-06-16', '1688', '28000', '14.5万元', '640'],
];

/** Two campaigns, the second made beside the first; one has a code that looks like a day. */
export function makeTwo(host: Host): void {
  const book = new DemoBook(host, 'zh-CN');
  book.create(campaign618);
  book.create({ ...campaign618, code: '12-12' });
}

/**
 * One life of the campaign 618 beside the other, from its first edits until it is deleted. Gives what
 * everything shows at each turn; fails where a second recheck or a second retro writes.
 */
export function liveCampaign(host: Host): Readonly<Record<string, Shown>> {
  const book = new DemoBook(host, 'zh-CN');
  const turns: Record<string, Shown> = {};
  const turn = (name: string) => {
    turns[name] = shown(host);
  };
  // Whatever the time is where the spreadsheet is.
  book.setClock('2024-05-12 10:00');
  edit(host, book);
  turn('edited');
  reportSlot(host, book);
  turn('reported');
  const alert = (live: string) =>
    typeRow(host, book.place('618', 'monitor', 'board', 'metric'), named('客服响应时长'), { live });
  alert('60秒');
  turn('alert begun');
  alert('20秒');
  turn('alert ended');
  importTable(host);
  turn('imported');
  host.call('recheckAll');
  turn('rechecked');
  host.call('recheckAll');
  expect(writes(host)).toEqual([]);
  book.setClock('2024-06-28 10:00');
  done(host, 'writeRetro', '618');
  turn('retro');
  expect(done(host, 'writeRetro', '618')).toMatchObject({ added: 0 });
  confirmed(host, 'previewArchiveCampaign', 'archiveCampaign', '618');
  turn('archived');
  done(host, 'restoreCampaign', '618');
  turn('restored');
  confirmed(host, 'previewMoveDates', 'moveDates', { code: '618', days: 7 });
  turn('moved');
  confirmed(host, 'previewDeleteCampaign', 'deleteCampaign', '618');
  turn('deleted');
  return turns;
}

const named = (metric: string) => (row: { text: Readonly<Record<string, string>> }) =>
  row.text.metric === metric;

/** A task, hostile words, figures with units, a partner with a grade to come, a platform named 1688. */
function edit(host: Host, book: DemoBook): void {
  const tasks = book.place('618', 'prep', 'tasks', 'id');
  typeRow(host, tasks, ({ text }) => text.id === 'T02', { status: '进行中', due: '5.16' });
  typeRow(host, tasks, ({ text }) => text.id === 'T03', {
    remark: "'=1+1",
    predecessors: 'T01,T99',
  });
  typeNewRow(host, book.place('618', 'partners', 'partners', 'partner'), {
    partner: '618',
    tier: '头部',
    platform: '抖音',
    quantity: '3',
    cost: '2万',
    target: '8',
    gmv: '9',
  });
  typeRow(host, book.place('618', 'plan', 'split', 'item'), ({ text }) => text.item === '天猫', {
    item: '1688',
  });
  const log = { sheet: '数据记录', block: 'log', first: 'campaign' };
  for (const [campaign, platform, value] of [
    ['618', '1688', '12'],
    ['12-12', '天猫', '7'],
  ] as const)
    typeNewRow(host, log, { campaign, date: '2024-06-15', platform, metric: 'GMV', value });
}

function reportSlot(host: Host, book: DemoBook): void {
  book.setClock('2024-06-17 12:05');
  const { rows, at } = readTable(host, BOARD, 'slots', 'platform');
  const figures = rows.map((_, i) => [`${i + 1}.2万`, String(100 * (i + 1)), String(10 + i)]);
  host.user.paste(BOARD, at(rows[0]?.row ?? 0, 'uv'), figures);
}

function importTable(host: Host): void {
  host.user.addTab('导出');
  host.user.paste('导出', 'A1', EXPORT);
  host.user.open('导出');
  host.answers.push('ok');
  host.call('askImport');
  host.user.open(BOARD);
}

function confirmed(host: Host, preview: string, act: string, request: unknown): void {
  const { token } = done(host, preview, request);
  done(host, act, request, token);
}

function done(host: Host, fn: string, ...args: unknown[]): Answer {
  const answer = host.call(fn, ...args) as Answer;
  if (!answer.ok) throw new Error(`${fn}: ${JSON.stringify(answer.issues)}`);
  return answer;
}

/** What the last execution called that changes cells; dropdowns are set without asking for them. */
function writes(host: Host): string[] {
  return Object.keys(host.calls.byName).filter((name) =>
    /^Range(List)?\.(set|clear)(?!DataValidation)|append/.test(name),
  );
}

function shown(host: Host): Shown {
  const tabs = host.user.sheets().map(({ name }) => [name, host.read(name).display]);
  const charts = host.user
    .drawnCharts('活动总览')
    .map(({ labels, series }) => ({ labels, series }));
  return { ...Object.fromEntries(tabs), charts };
}
