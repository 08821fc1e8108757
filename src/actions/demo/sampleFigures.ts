import { METRICS, type MetricKey } from '../../core/metrics';
import type { Locale } from '../../locales/zh-CN/locale';
import { dayRows } from '../../rows/dayRow';
import { metricRows } from '../../rows/metric';
import { slotRows } from '../../rows/slotEntry';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { BOARD_VALUES, demoFigures } from '../../templates/demo';
import type { PlatformKey } from '../../templates/platforms';
import type { NewEntry } from '../edit/appendEntries';

/** Whole days are entered next morning, at 9:05. */
const NEXT_MORNING = 1 + (9 * 60 + 5) / 1440;

/** A figure of the demo: where it is typed as well as logged. */
export interface SampleFigure {
  readonly block: 'slots' | 'board' | 'log';
  readonly day: number;
  /** As what is typed then is logged, empty before the first of a day; absent for the whole day. */
  readonly slot?: string;
  readonly platform: string;
  readonly key: MetricKey;
  /** Its name where that says more than the key: the stock of a product. */
  readonly metric?: string;
  readonly value: number;
}

/** The figures that the demo should have by now, but on the board where someone has typed. None for days that have not come. */
export function sampleFigures(monitor: OurTab<'monitor'>): SampleFigure[] {
  const { platform: names, promotionChannel } = monitor.locale.words;
  const nameOf: Readonly<Record<string, string>> = { ...names, ...promotionChannel };
  const shown = summaryOf(monitor);
  const slot = String(shown.slot ?? '');
  const days = dayRows(monitor);
  const [today, share] = [known(shown.today) ?? 0, slot === '' ? 0 : (known(shown.dayShare) ?? 0)];
  const rows = new Set(slotRows(monitor, 'slots').map(({ platform }) => platform));
  const platforms = (Object.keys(names) as PlatformKey[]).filter((key) => rows.has(names[key]));
  const figures = demoFigures(days, { today, share }, platforms).map(
    ({ isOfSlot, ...figure }): SampleFigure => ({
      ...figure,
      platform: nameOf[figure.platform] ?? figure.platform,
      ...(isOfSlot ? { block: 'slots', slot } : { block: 'log' }),
    }),
  );
  if (!days.some(({ day }) => day === today)) return figures;
  const values = new Map(BOARD_VALUES);
  const typed = metricRows(monitor).flatMap(({ key, metric, platform, live }): SampleFigure[] => {
    const value = key && values.get(key);
    if (!key || value === undefined || live !== '') return [];
    return [{ block: 'board', day: today, slot, platform, key, metric, value }];
  });
  return [...figures, ...typed];
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
    slot: slot ?? words.wholeDay,
    platform,
    metric: metric ?? metrics[key].name,
    value,
    unit: units[unit] ?? unit,
    basis: words.sameDay,
    source: demo.source,
    enteredAt: slot === undefined ? Math.min(now, day + NEXT_MORNING) : now,
  };
}
