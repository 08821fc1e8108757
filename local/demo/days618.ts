/** GMV of each day by platform in 万元: Tmall, Douyin, private domain. They add up to 284, 146, 50. */
export const GMV_618: readonly (readonly [
  date: string,
  tmall: number,
  douyin: number,
  own: number,
])[] = [
  ['2024-06-01', 2.8, 1.5, 0.5],
  ['2024-06-02', 3.0, 1.5, 0.5],
  ['2024-06-03', 2.9, 1.5, 0.5],
  ['2024-06-04', 3.6, 1.9, 0.6],
  ['2024-06-05', 3.8, 1.9, 0.7],
  ['2024-06-06', 4.3, 2.2, 0.7],
  ['2024-06-07', 4.7, 2.4, 0.8],
  ['2024-06-08', 5.1, 2.6, 1.0],
  ['2024-06-09', 5.8, 3.0, 1.0],
  ['2024-06-10', 7.5, 3.8, 1.3],
  ['2024-06-11', 6.6, 3.4, 1.2],
  ['2024-06-12', 11.6, 6.0, 2.0],
  ['2024-06-13', 13.3, 6.8, 2.3],
  ['2024-06-14', 14.8, 7.6, 2.6],
  ['2024-06-15', 16.1, 8.3, 2.8],
  ['2024-06-16', 23.2, 11.9, 4.1],
  ['2024-06-17', 35.9, 18.4, 6.3],
  ['2024-06-18', 57.8, 29.9, 10.3],
  ['2024-06-19', 23.1, 11.9, 4.0],
  ['2024-06-20', 11.5, 5.9, 2.0],
  ['2024-06-21', 6.9, 3.5, 1.2],
  ['2024-06-22', 5.4, 2.8, 1.0],
  ['2024-06-23', 5.3, 2.7, 1.0],
  ['2024-06-24', 5.3, 2.7, 0.9],
  ['2024-06-25', 3.7, 1.9, 0.7],
];

/** Who pastes figures into the log. */
export const LOGGED_BY_618 = '运营';

/** A figure as the team logs it: metric and platform by key (`all` for all platforms). */
export interface LogEntry {
  readonly date: string;
  /** `9:00` …, or `day` for the whole day. */
  readonly slot: string;
  readonly platform: string;
  readonly metric: string;
  readonly value: number;
}

/** 17 June by slot: UV, orders and GMV of the shops, impressions and interactions of the notes. */
export const SLOTS_0617: readonly (readonly [
  slot: string,
  platform: string,
  figures: Readonly<Record<string, number>>,
])[] = [
  ['9:00', 'tmall', { uv: 8600, orders: 216, gmv: 5.6 }],
  ['9:00', 'douyin', { uv: 5000, orders: 112, gmv: 2.6 }],
  ['9:00', 'private', { uv: 1700, orders: 76, gmv: 2.2 }],
  ['9:00', 'xiaohongshu', { impressions: 120_000, interactions: 6200 }],
  ['12:00', 'tmall', { uv: 18_400, orders: 468, gmv: 12.1 }],
  ['12:00', 'douyin', { uv: 11_200, orders: 252, gmv: 5.8 }],
  ['12:00', 'private', { uv: 3400, orders: 146, gmv: 4.2 }],
  ['12:00', 'xiaohongshu', { impressions: 270_000, interactions: 14_600 }],
  ['18:00', 'tmall', { uv: 33_600, orders: 860, gmv: 22.0 }],
  ['18:00', 'douyin', { uv: 20_600, orders: 480, gmv: 10.9 }],
  ['18:00', 'private', { uv: 4800, orders: 178, gmv: 5.1 }],
  ['21:00', 'tmall', { uv: 46_000, orders: 1150, gmv: 29.5 }],
  ['21:00', 'douyin', { uv: 28_000, orders: 640, gmv: 14.5 }],
  ['21:00', 'private', { uv: 6000, orders: 210, gmv: 6.0 }],
  ['21:00', 'xiaohongshu', { impressions: 580_000, interactions: 32_500 }],
];

/** Spend and attributed GMV by paid channel, entered when the platforms send their statements. */
const STATEMENTS: readonly (readonly [
  date: string,
  channel: string,
  spend: number,
  gmv: number,
])[] = [
  ['2024-06-10', 'search', 2.4, 9.1],
  ['2024-06-10', 'feed', 2.0, 5.8],
  ['2024-06-10', 'creators', 2.6, 12.7],
  ['2024-06-16', 'search', 4.2, 16.9],
  ['2024-06-16', 'feed', 3.5, 10.6],
  ['2024-06-16', 'creators', 2.9, 14.6],
  ['2024-06-25', 'search', 5.4, 22.0],
  ['2024-06-25', 'feed', 4.5, 13.6],
  ['2024-06-25', 'creators', 2.5, 12.7],
];

/** Figures that come once for several days. */
const TOTALS: readonly LogEntry[] = [
  { date: '2024-06-16', slot: 'day', platform: 'all', metric: 'newUsers', value: 6400 },
  { date: '2024-06-25', slot: 'day', platform: 'all', metric: 'newUsers', value: 5600 },
  { date: '2024-06-25', slot: 'day', platform: 'all', metric: 'memberConversionRate', value: 0.31 },
];

/** Everything logged until a date; on 17 June by slot, or closed if the date is later. */
export function logEntries618(until: string): LogEntry[] {
  const closed = GMV_618.filter(
    ([date]) => date <= until && !(date === until && date === '2024-06-17'),
  );
  const statements = STATEMENTS.filter(([date]) => date <= until).flatMap(
    ([date, platform, spend, gmv]): LogEntry[] => [
      { date, slot: 'day', platform, metric: 'spend', value: spend },
      { date, slot: 'day', platform, metric: 'attributedGmv', value: gmv },
    ],
  );
  return [
    ...closed.flatMap(([date, tmall, douyin, own]) =>
      wholeDay(date, { tmall, douyin, private: own }),
    ),
    ...(until === '2024-06-17' ? slots() : []),
    ...statements,
    ...TOTALS.filter(({ date }) => date <= until),
  ];
}

/** At 250 yuan an order and 2.5 % of visitors ordering, as on 17 June. */
function wholeDay(date: string, gmv: Readonly<Record<string, number>>): LogEntry[] {
  const figures = Object.entries(gmv).flatMap(([platform, value]): [string, string, number][] => [
    [platform, 'gmv', value],
    [platform, 'orders', Math.round(value * 40)],
    [platform, 'uv', Math.round(value * 1600)],
  ]);
  const notes: [string, string, number][] = [
    ['xiaohongshu', 'impressions', 420_000],
    ['xiaohongshu', 'interactions', 23_520],
  ];
  return [...figures, ...notes].map(([platform, metric, value]) => ({
    date,
    slot: 'day',
    platform,
    metric,
    value,
  }));
}

function slots(): LogEntry[] {
  return SLOTS_0617.flatMap(([slot, platform, figures]) =>
    Object.entries(figures).map(([metric, value]) => ({
      date: '2024-06-17',
      slot,
      platform,
      metric,
      value,
    })),
  );
}
