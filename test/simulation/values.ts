import { sheetWords } from '../../local/demo/sheetWords';
import type { Value } from './ledger';

/** Makes a value that nobody else types, of a number that nobody else has. */
export type Writing = (n: number) => Value;

const { words, metrics } = sheetWords('zh-CN');

export const metricName = (key: string): string => metrics[key]?.name ?? key;
const round = (value: number) => Number(value.toFixed(8));
const plain =
  (from: number, step: number): Writing =>
  (n) => {
    const reads = round(from + n * step);
    return { text: String(reads), reads };
  };
const inUnit =
  (from: number, step: number, unit: string, factor = 1): Writing =>
  (n) => {
    const shown = round(from + n * step);
    return { text: `${shown}${unit}`, reads: round(shown * factor) };
  };
const word =
  (text: string, reads = text): Writing =>
  () => ({ text, reads });

/** A row of the board that people fill; the first writing is well, others are on either side of its lines. */
export interface BoardRow {
  readonly label: string;
  readonly isBad: (live: number) => boolean;
  readonly writings: readonly [well: Writing, ...others: Writing[]];
}

const STOCK: BoardRow = {
  label: '库存余量(爆款T恤) 天猫',
  // Below 500 a warning, below 300 worse.
  isBad: (live) => live < 500,
  writings: [plain(900, 1), inUnit(400, 0.1, '件'), plain(200, 0.1), plain(505, 0.01)],
};

/** Rows of the board; of one with two lines oftener, so that it crosses both. */
export const BOARD_ROWS: readonly BoardRow[] = [
  {
    label: '客服响应时长 全部',
    isBad: (live) => live > 45,
    writings: [
      plain(20, 0.01),
      inUnit(60, 0.01, '秒'),
      inUnit(43.5, 0.001, '秒'),
      inUnit(1.1, 0.0001, '分钟', 60),
    ],
  },
  {
    label: '点击率 抖音',
    // A ratio: said after two slots.
    isBad: (live) => live < 0.024,
    writings: [
      inUnit(3.1, 0.001, '%', 0.01),
      inUnit(1.5, 0.001, '%', 0.01),
      inUnit(2.43, 0.0001, '%', 0.01),
    ],
  },
  {
    label: '退款率 全部',
    isBad: (live) => live > 0.04,
    writings: [inUnit(2, 0.001, '%', 0.01), inUnit(4.5, 0.001, '\uff05', 0.01)],
  },
  {
    label: '直播预约 天猫',
    // By the share of the day.
    isBad: (live) => live < 10_000,
    writings: [plain(12_000, 1), inUnit(0.1, 0.0001, '万', 10_000)],
  },
  STOCK,
  STOCK,
  STOCK,
];

/** What nobody can read as a figure: it counts nowhere, and says so. */
export const UNREADABLE: readonly Writing[] = [word('大概三千多'), word('晚点补'), word('约 5-8')];

/** Figures of platforms; each grows through the day or nearly. */
export const SLOT_FIGURES: Readonly<Record<string, readonly Writing[]>> = {
  uv: [plain(40_000, 1), inUnit(4, 0.0001, '万', 10_000)],
  orders: [plain(1_000, 1), inUnit(900, 1, '单')],
  gmv: [plain(20, 0.01), inUnit(200_000, 100, '元', 0.0001)],
  spend: [plain(3, 0.001)],
};

export const STATUSES: readonly Writing[] = [
  word(words.taskStatus.inProgress ?? ''),
  word(words.taskStatus.done ?? ''),
  word('Done', words.taskStatus.done),
  word('doing', words.taskStatus.inProgress),
  word(words.taskStatus.blocked ?? ''),
];

/** What people type into a task, by column. */
export const TASK_CELLS: Readonly<Record<string, readonly Writing[]>> = {
  status: STATUSES,
  owner: [(n) => ({ text: `*负责人${n}`, reads: `*负责人${n}` })],
  remark: [(n) => ({ text: `备注 ${n}`, reads: `备注 ${n}` })],
};

export const MONEY: readonly Writing[] = [
  inUnit(5, 0.01, '万'),
  plain(6, 0.01),
  inUnit(50_000, 10, '元', 0.0001),
];

export const LABELS = { board: words.allPlatforms, wholeDay: words.wholeDay };
