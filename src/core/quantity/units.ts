/** What a quantity measures. `none`: a bare number, in whatever unit stands beside it. */
export type Dimension = 'none' | 'count' | 'money' | 'percent' | 'duration' | 'ratio';

/** Multipliers that stand between number and unit; they may follow each other (千万). */
export const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  w: 1e4,
  m: 1e6,
};

export interface Unit {
  readonly dimension: Dimension;
  /** In base units: one, 元, a fraction of 1, seconds. */
  readonly size: number;
}

/** Names of each unit as folded text, parted by blanks. 时 alone is no hour: `<8万时` is "when". */
const NAMES: readonly (readonly [names: string, dimension: Dimension, size: number])[] = [
  ['件 单 人 次 条 套 张 轮 份 个 名 位 篇 款 台 场 颗 粒 盒 箱 人次', 'count', 1],
  ['people person orders order pcs units unit times sets set items item', 'count', 1],
  ['元 块 块钱 人民币 ¥ rmb cny yuan', 'money', 1],
  ['% percent', 'percent', 0.01],
  ['‰', 'percent', 0.001],
  ['毫秒 ms', 'duration', 0.001],
  ['秒 秒钟 s sec secs second seconds', 'duration', 1],
  // A score is in 分 as well; points are that in English.
  ['分 points 分钟 min mins minute minutes', 'duration', 60],
  ['小时 个小时 h hr hrs hour hours', 'duration', 3600],
  ['天 日 d day days', 'duration', 86_400],
  ['周 星期 week weeks', 'duration', 604_800],
];

/** Units by folded name. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  NAMES.flatMap(([names, dimension, size]) =>
    names.split(' ').map((name): [string, Unit] => [name, { dimension, size }]),
  ),
);

/** Words that begin like a unit: `<300人工接入` is 300, and then 人工接入 is to be done. */
export const NO_UNITS: readonly string[] =
  '人工 人员 人群 人力 分流 分配 分析 分批 分级 分发 分享 天猫 日常 日报 日志 单独 单品 条件 个人 个别 次日 次要 场景 场控 名单 款式 份额 位置 套餐 件数 台账 周边 周报'.split(
    ' ',
  );
