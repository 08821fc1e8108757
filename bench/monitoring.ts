import { NO_ALERT } from '../src/core/alerts/alertMemory';
import type { BoardRow } from '../src/core/board/boardRow';
import { checkBoard } from '../src/core/board/checkBoard';
import { type EntryKey, latestEntries } from '../src/core/latestEntries';
import { METRICS, type MetricKey } from '../src/core/metrics';
import { type LoggedFigure, slotTotals } from '../src/core/slots/slotTotals';
import { DeskWithLog, LOGGED } from './deskWithLog';
import { saidCalls } from './kindsOfCalls';
import { ms, type Row, timed } from './row';

const PLATFORMS = ['天猫', '抖音', '私域', '小红书'];
const SLOTS = [9 / 24, 0.5, 18 / 24, 21 / 24];
const FIRST_DAY = 45_444;

/** Figures of a slot beside a short and a long log; core alone at growing lengths. */
export function monitoring(): Row[] {
  const edits = [200, 20_000].map(editBesideLog);
  const alone = [5000, 10_000, 20_000, 40_000].map(
    (rows) => `${rows}: ${coreBesideLog(rows).toFixed(1)} ms`,
  );
  return [
    ...edits.map(
      ({ rows, calls, said, ms: took }): Row => [
        `slot entry beside a log of ${rows} rows`,
        `${said}, ${ms(took)}`,
        '≤ 16 calls, the same',
        calls <= 16 && calls === edits[0]?.calls,
      ],
    ),
    ['core alone: log, totals and board by rows', alone.join(', '), 'linear'],
  ];
}

interface LogCost {
  readonly rows: number;
  readonly calls: number;
  readonly said: string;
  readonly ms: number;
}

/** One edit of slot entry beside a log of so many rows. */
function editBesideLog(rows: number): LogCost {
  const desk = new DeskWithLog();
  desk.logUntil(rows);
  const { ms } = timed(() => desk.typeSlot(46_001));
  const { total: calls } = desk.host.calls;
  const said = saidCalls(desk.host.executions.at(-1)?.names ?? []);
  desk.host.close();
  return { rows, calls, said, ms };
}

/** Milliseconds that core takes to say which rows of a log count, what a slot comes to, and the board. */
function coreBesideLog(rows: number): number {
  const figures = Array.from({ length: rows }, (_, i): LoggedFigure => {
    const [slot, platform] = [SLOTS[Math.floor(i / 24) % 4], PLATFORMS[Math.floor(i / 6) % 4]];
    const metric = LOGGED[i % 6] ?? 'uv';
    return {
      date: FIRST_DAY + Math.floor(i / 96),
      slot,
      platform: platform ?? '',
      metric,
      value: i + 1,
    };
  });
  const keys = figures.map(
    ({ date, slot, platform, metric }): EntryKey => ({
      campaign: '618',
      date,
      slot,
      platform,
      metric,
      counts: true,
    }),
  );
  const day = FIRST_DAY + Math.floor((rows - 1) / 96) - 1;
  const run = () => {
    latestEntries(keys);
    const totals = slotTotals(figures, { day, slot: 21 / 24, platforms: PLATFORMS });
    checkBoard(
      LOGGED.map((key, i) => boardRow(key, i, totals(key))),
      CONTEXT,
    );
  };
  run();
  const times = 5;
  const { ms } = timed(() => {
    for (let i = 0; i < times; i++) run();
  });
  return ms / times;
}

const CONTEXT = {
  now: FIRST_DAY + 0.9,
  nearBand: 0.05,
  recovery: 0.05,
  confirmations: 2,
  slot: `${FIRST_DAY}/21:00`,
};

function boardRow(key: MetricKey, row: number, total: number | undefined): BoardRow {
  return {
    row,
    metric: key,
    key,
    known: METRICS[key],
    platform: '全部',
    unit: METRICS[key].unit,
    target: '',
    live: '',
    threshold: '<100',
    direction: undefined,
    alert: NO_ALERT,
    logged: '',
    updated: null,
    ...(total === undefined ? {} : { total }),
  };
}
