import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { ISSUES_618 } from '../../local/demo/live618';
import { readTable } from '../../local/demo/readTable';
import { pasteRows, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { testHost } from '../support/workbook';
import { ALERTS, DAYS, ISSUES, PACE_AT_21 } from './expected';
import {
  APART,
  LOST,
  REPEATED,
  type Report,
  SCHEDULE,
  SKIPPED,
  type Slot,
  TYPED,
} from './schedule';

const BOARD = '618·执行监控';
const METRICS = ['UV', '订单量', 'GMV', '花费', '曝光量', '互动量'];
const MINUTES_LONG = 1_200_000;

let host: Host;
let book: DemoBook;
afterAll(() => host.close());

const table = (block: string, first: string, sheet = BOARD) => readTable(host, sheet, block, first);
const is = (slot: Slot, list: readonly string[]) => list.some((name) => slot.name.endsWith(name));
/** In Shanghai, where the workbook is. */
const moment = (at: string) =>
  Date.parse(`${at.replace(' ', 'T').replace(/T(\d):/, 'T0$1:')}:00+08:00`);
/** The next day's morning is when a whole day is entered. */
const clockOf = ({ date, slot }: Slot, minute: string) => {
  if (slot !== '全天') return `${date} ${slot.replace(':00', `:${minute}`)}`;
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${next} 8:${minute}`;
};

/** Every event of the campaign in the order of time: slots, what is typed, problems. */
function play(): void {
  const steps = [
    ...SCHEDULE.map((slot) => ({ at: clockOf(slot, '02'), run: () => report(slot) })),
    ...TYPED.map(([at, metric, platform, key, text]) => ({
      at,
      run: () => type(metric, platform, key, text),
    })),
    ...ISSUES_618.map((issue) => ({ at: issue.time, run: () => log(issue) })),
    ...SOLVED.map(([id, at]) => ({ at, run: () => solve(id) })),
    { at: '2024-06-22 09:10', run: turnUv },
    { at: '2024-06-17 21:06', run: lookAtPace },
    { at: '2024-06-08 18:30', run: bringSkipped },
  ];
  for (const { at, run } of steps.sort((a, b) => moment(a.at) - moment(b.at))) {
    setClock(at);
    run();
  }
}

/** When problems are solved that the demo leaves open, and those it does not. */
const SOLVED: readonly (readonly [id: string, at: string])[] = [
  ...ISSUES_618.flatMap(({ id, solved }): [string, string][] => (solved ? [[id, solved]] : [])),
  ['Q2', '2024-06-13 12:10'],
  ['Q6', '2024-06-18 09:06'],
  ['Q7', '2024-06-17 22:00'],
  ['Q8', '2024-06-23 08:55'],
];

function report(slot: Slot): void {
  if (is(slot, [SKIPPED])) return;
  const isLost = is(slot, LOST);
  const block = slot.slot === '全天' ? 'wholeDay' : 'slots';
  host.loseEvents(isLost);
  if (APART.some((day) => slot.date.endsWith(day)))
    for (const own of slot.reports) pasteReports(block, [own]);
  else pasteReports(block, slot.reports);
  host.loseEvents(false);
  if (is(slot, REPEATED)) pasteReports(block, slot.reports);
  if (isLost) host.call('recheckAll');
}

/** The demo clock, whose cell nobody moves meanwhile. */
let clockCell: string | undefined;
function setClock(time: string): void {
  if (clockCell === undefined) {
    const { rows, at } = readTable(host, '设置', 'values', 'name');
    const row = rows.find(({ text }) => text.name === book.text.settings.value.clock.name);
    clockCell = at(row?.row ?? 0, 'value');
  }
  host.user.type('设置', clockCell, time);
}

/** Where slot entry is; nobody moves it meanwhile. */
const places = new Map<string, ReturnType<typeof table>>();

/** Rows of slot entry that lie one below the other. */
function pasteReports(block: string, reports: readonly Report[]): void {
  const place = places.get(block) ?? table(block, 'platform');
  places.set(block, place);
  const { rows, at } = place;
  const platforms = rows.map(({ text }) => text.platform);
  const lines = platforms.flatMap((platform) => {
    const found = reports.find(([name]) => name === platform);
    return found ? [found] : [];
  });
  const first = rows.find(({ text }) => text.platform === lines[0]?.[0])?.row ?? 0;
  const padded = lines.map(([, ...figures]) => METRICS.map((_, i) => figures[i] ?? ''));
  host.user.paste(BOARD, at(first, 'uv'), padded);
}

function type(metric: string, platform: string, key: string, text: string): void {
  const place = { sheet: BOARD, block: 'board', first: 'metric' };
  typeRow(host, place, (row) => row.text.metric === metric && row.text.platform === platform, {
    [key]: text,
  });
}

const problems = { sheet: '问题记录', block: 'issues', first: 'problem' };
function log({
  id,
  time,
  platform,
  kind,
  level,
  problem,
  owner,
  action,
  limit,
}: (typeof ISSUES_618)[number]): void {
  const { words } = book.text;
  pasteRows(
    host,
    problems,
    'id time campaign platform kind level problem owner action limit'.split(' '),
    [
      [
        id,
        time,
        '618',
        book.platform(platform),
        words.issueKind[kind] ?? '',
        words.level[level] ?? '',
        problem,
        owner,
        action,
        limit,
      ],
    ],
  );
}
const solve = (id: string) =>
  typeRow(host, problems, ({ text }) => text.id === id, { status: '已解决' });

/** 转为问题, from the row of UV on the board. */
function turnUv(): void {
  const { rows, at } = table('board', 'metric');
  host.user.select(BOARD, at(rows.find(({ text }) => text.metric === 'UV')?.row ?? 0, 'metric'));
  host.call('askOpenIssue');
}

let seen: Readonly<Record<string, string>> = {};
const lookAtPace = () => {
  seen = table('board', 'metric').summary;
};

/** The skipped slot comes late, below figures of a later one: those stay the ones that count. */
function bringSkipped(): void {
  const slot = SCHEDULE.find((s) => is(s, [SKIPPED])) as Slot;
  const [, uv = ''] = slot.reports[0] ?? [];
  const value = Number(uv);
  book.log(
    '618',
    [{ date: slot.date, slot: slot.slot, platform: 'tmall', metric: 'uv', value }],
    () => '2024-06-08 18:30',
  );
}

beforeAll(() => {
  host = testHost();
  book = new DemoBook(host, 'zh-CN');
  book.create(campaign618);
  const outage = { metric: '直播中断时长', platform: '抖音', unit: '分钟', threshold: '>5分钟' };
  typeNewRow(host, book.place('618', 'monitor', 'board', 'metric'), outage);
  play();
  setClock('2024-06-26 09:05');
}, MINUTES_LONG);

test('exactly the alerts that the days imply, each opened and closed once', () => {
  const { rows } = table('alerts', 'metric', '预警记录');
  const shown = rows.map(({ text }) =>
    ['metric', 'platform', 'level', 'status', 'time', 'resolved'].map((key) => text[key]),
  );
  expect(shown).toEqual(ALERTS);
});

test('problems with their clocks, and the alert that became one is answered', () => {
  const { rows } = table('issues', 'problem', '问题记录');
  const byId = [...rows].sort((a, b) => (a.text.id ?? '').localeCompare(b.text.id ?? ''));
  const shown = byId.map(({ text }) => {
    const { id = '', due = '', solved = '', took = '', inTime = '' } = text;
    return id === 'Q8' ? [id, '', solved, '', ''] : [id, due, solved, took, inTime];
  });
  expect(shown).toEqual(ISSUES);
  const { rows: alerts } = table('alerts', 'metric', '预警记录');
  const uv = alerts.find(({ text }) => text.metric === 'UV');
  expect(uv?.text.handled).toMatch(/^Q8 已解决 6\/23 8:55|^Q8 已解决 6\/23 08:55/);
});

test('pace on the way and at the end', () => {
  expect(seen).toMatchObject(PACE_AT_21);
  const days = table('daily', 'date').rows.map(({ text }) =>
    ['date', 'actual', 'cumActual', 'cumTarget', 'pace'].map((key) => text[key]),
  );
  expect(days.filter(([date]) => date !== '')).toEqual(DAYS);
  expect(table('board', 'metric').summary).toMatchObject({ gmv: '480.0', rate: '96.0%' });
});

test('every figure is logged once, for its slot, and the whole days count', () => {
  const { rows } = table('log', 'campaign', '数据记录');
  const own = rows.filter(({ text }) => METRICS.includes(text.metric ?? ''));
  const shown = own.map(
    ({ text }) => `${text.date} ${text.slot} ${text.platform} ${text.metric} ${Number(text.value)}`,
  );
  const planned = SCHEDULE.flatMap((slot) =>
    slot.reports.flatMap(([platform, ...figures]) =>
      METRICS.flatMap((metric, i) => {
        const text = figures[i] ?? '';
        const isLate = platform === '天猫' && metric === 'UV';
        if (text === '' || (is(slot, [SKIPPED]) && !isLate)) return [];
        return [`${slot.name} ${platform} ${metric} ${Number(text.replace('万', '0000'))}`];
      }),
    ),
  );
  expect(shown.slice().sort()).toEqual(planned.sort());
  const counting = own.filter(({ text }) => text.valid === '1');
  expect(new Set(counting.map(({ text }) => text.slot))).toEqual(new Set(['全天']));
});

test('nothing failed on the way', () => {
  expect(host.executions.filter((e) => e.error).map((e) => e.error)).toEqual([]);
  expect(host.logs).toEqual([]);
});
