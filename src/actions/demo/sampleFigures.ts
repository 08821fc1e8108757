import { METRICS, type MetricKey } from '../../core/metrics';
import { round } from '../../core/round';
import type { Locale } from '../../locales/zh-CN/locale';
import { type DayRow, dayRows } from '../../rows/dayRow';
import { metricRows } from '../../rows/metric';
import { slotRows } from '../../rows/slotEntry';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import {
  BOARD_VALUES,
  DAYS_REACHED,
  NOTES,
  SELLERS,
  STATEMENTS,
  TODAY_REACHED,
} from '../../templates/demo';
import type { PlatformKey } from '../../templates/platforms';
import type { NewEntry } from '../edit/appendEntries';

/** Whole days are entered next morning, at 9:05. */
const NEXT_MORNING = 1 + (9 * 60 + 5) / 1440;

/** A figure of the demo: where it is typed as well as logged. */
export interface SampleFigure {
  readonly block: 'slots' | 'board' | 'log';
  readonly day: number;
  /** Empty for the whole day. */
  readonly slot: string;
  readonly platform: string;
  readonly key: MetricKey;
  /** Its name where that says more than the key: the stock of a product. */
  readonly metric?: string;
  readonly value: number;
}

type Figures = readonly Pick<SampleFigure, 'platform' | 'key' | 'value'>[];

/**
 * The figures that the demo should have by now: whole days by their targets, today what its slots so far
 * should bring, what paid channels cost, and what no slot gives. None for days that have not come.
 */
export function sampleFigures(monitor: OurTab<'monitor'>): SampleFigure[] {
  const { promotionChannel } = monitor.locale.words;
  const shown = summaryOf(monitor);
  const today = known(shown.today) ?? 0;
  const [share, slot] = [known(shown.dayShare) ?? 0, String(shown.slot ?? '')];
  const days = dayRows(monitor);
  const sellers = platformsOf(monitor);
  const wholeDay = { block: 'log', slot: '' } as const;
  const gone = days.filter(({ day }) => day < today);
  const [now] = slot === '' ? [] : days.filter(({ day }) => day === today);
  return [
    ...gone.flatMap((row, i) =>
      figuresOf(row, sellers, DAYS_REACHED[i % DAYS_REACHED.length] ?? 1).map((figure) => ({
        ...wholeDay,
        day: row.day,
        ...figure,
      })),
    ),
    ...STATEMENTS.flatMap(([daysAgo, channel, spend, gmv]) => {
      const day = today - daysAgo;
      if (!gone.some((row) => row.day === day)) return [];
      const of = { ...wholeDay, day, platform: promotionChannel[channel] };
      return [
        { ...of, key: 'spend' as const, value: spend },
        { ...of, key: 'attributedGmv' as const, value: gmv },
      ];
    }),
    ...(now
      ? [
          ...figuresOf(now, sellers, TODAY_REACHED, share).map((figure) => ({
            block: 'slots' as const,
            day: today,
            slot,
            ...figure,
          })),
          ...boardFigures(monitor).map((figure) => ({ ...figure, day: today, slot })),
        ]
      : []),
  ];
}

/** A figure as a row of 数据记录. */
export function entryOf(
  { day, slot, platform, key, metric, value }: SampleFigure,
  { words, demo, metrics }: Locale,
  now: number,
): NewEntry {
  const units: Readonly<Record<string, string>> = words.unit;
  const { unit } = METRICS[key];
  return {
    date: day,
    slot: slot === '' ? words.wholeDay : slot,
    platform,
    metric: metric ?? metrics[key].name,
    value,
    unit: units[unit] ?? unit,
    basis: words.sameDay,
    source: demo.source,
    enteredAt: slot === '' ? Math.min(now, day + NEXT_MORNING) : now,
  };
}

type Platforms = readonly (readonly [key: PlatformKey, name: string])[];

/** The platforms that have a row for their figures. */
function platformsOf(monitor: OurTab<'monitor'>): Platforms {
  const { platform: words } = monitor.locale.words;
  const named = new Set(slotRows(monitor, 'slots').map(({ platform }) => platform));
  return (Object.keys(words) as PlatformKey[])
    .filter((key) => named.has(words[key]))
    .map((key) => [key, words[key]]);
}

/** What a day has brought: so much of its target, of the share of it that has gone. */
function figuresOf(
  { target = 0 }: DayRow,
  platforms: Platforms,
  reached: number,
  share = 1,
): Figures {
  return platforms.flatMap(([key, platform]): Figures => {
    const seller = SELLERS[key];
    if (!seller)
      return (NOTES[key] ?? []).map(([metric, value]) => ({
        platform,
        key: metric,
        value: Math.round(value * share),
      }));
    const gmv = round(target * seller.share * reached * share, 1);
    const orders = Math.round((gmv * 10_000) / seller.aov);
    return [
      { platform, key: 'gmv', value: gmv },
      { platform, key: 'orders', value: orders },
      { platform, key: 'uv', value: Math.round(orders / seller.conversion) },
    ];
  });
}

/** What is typed on the board itself, where nobody has typed. */
function boardFigures(monitor: OurTab<'monitor'>) {
  const values = new Map(BOARD_VALUES);
  return metricRows(monitor).flatMap(({ key, metric, platform, live }) => {
    const value = key && values.get(key);
    return value === undefined || live !== ''
      ? []
      : [{ block: 'board' as const, platform, key: key as MetricKey, metric, value }];
  });
}
