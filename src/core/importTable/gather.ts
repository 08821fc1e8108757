import { timeText } from '../dates/timeText';
import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';
import { ratioFactor } from '../quantity/ratioFactor';
import { tidy } from '../quantity/tidy';
import type { Asking, Option } from './asking';
import type { MetricColumn } from './columnsOf';
import type { DataRow } from './placeRows';

/** A value of one cell, or of several that add up. */
export interface RawEntry
  extends DataRow,
    Pick<MetricColumn, 'index' | 'metric' | 'header' | 'basis'> {
  readonly value: number;
}

/** A figure of a day and platform that cannot be made of its rows. */
export interface Ungathered {
  readonly header: string;
  readonly reason: 'people' | 'ratioRows';
}

/** Figures that count people: of several rows each may have counted the same ones. Followers come once. */
const PEOPLE = /人数|访客|買家|买家|客户|用户|visitors|users|customers|purchasers|uv$/i;
const FOLLOWERS = /粉|关注/;

export function countsPeople({ header, metric }: Pick<RawEntry, 'header' | 'metric'>): boolean {
  if (metric === 'newFollowers' || FOLLOWERS.test(header)) return false;
  return METRICS[metric].unit === '人' || PEOPLE.test(header);
}

/** Parts of a metric that stand in several columns of a row add up. */
export function joinParts(entries: readonly RawEntry[]): RawEntry[] {
  return [...grouped(entries, ({ metric }) => metric).values()].map(summed);
}

/**
 * One value of each day × slot × platform × metric. Several rows of one are of another grain: items, plans, live
 * sessions and hours add up, people and ratios do not. `totals` are rows that add up others; `rowsOf` is the
 * heading of what rows are of.
 */
export function gather(
  raw: readonly RawEntry[],
  totals: readonly RawEntry[],
  rowsOf: string,
  asking: Asking,
): { readonly entries: readonly RawEntry[]; readonly left: readonly Ungathered[] } {
  const left: Ungathered[] = [];
  const groups = [...grouped(raw, keyOf).values()];
  const several = groups.filter((group) => group.length > 1 || group[0]?.time !== undefined);
  const way = several.length > 0 ? wayOf(several, asking) : 'sum';
  if (way === 'slots') return gather(raw.map(atItsTime), totals, rowsOf, asking);
  // Where a figure has several rows, one that stands in a single row is of a part as well.
  const inParts = new Set(several.map(([first]) => placeOf(first as RawEntry)));
  const totalsOf = grouped(totals, keyOf);
  const made = new Map<string, RawEntry>();
  const make = (entry: RawEntry) => made.set(keyOf(entry), entry);
  const ratios: RawEntry[] = [];
  for (const group of groups) {
    const [first] = group as [RawEntry];
    const { header, metric } = first;
    const whole = (totalsOf.get(keyOf(first)) ?? []).find(({ parts = [] }) =>
      group.every(({ row }) => parts.includes(row)),
    );
    const isPeople = countsPeople(first);
    const add = () => asking.answer('people', { header, of: rowsOf }, [['-'], ['sum']]) === 'sum';
    if (!inParts.has(placeOf(first))) make(first);
    else if (way === 'last') make(lastOf(group));
    else if (way !== 'sum') continue;
    else if (METRICS[metric].kind !== 'cumulative' && !whole) ratios.push(first);
    else if (METRICS[metric].kind === 'cumulative' && (!isPeople || (!whole && add())))
      make(summed(group));
    else if (whole) make({ ...first, value: whole.value });
    else left.push({ header, reason: 'people' });
  }
  for (const entry of ratios) {
    const value = ratioOf(entry, (metric) => {
      const part = made.get(keyOf({ ...entry, metric }));
      return part ? part.value : 0;
    });
    if (value) make({ ...entry, value });
    else left.push({ header: entry.header, reason: 'ratioRows' });
  }
  return { entries: [...made.values()].sort((a, b) => a.row - b.row || a.index - b.index), left };
}

/** Hours that begin later are rather a part of the day than the whole of it. */
const MORNING = 9.5 / 24;
const FEW = 3;

/** What rows of one day are: parts of it, or states of which the last counts; undefined while it is asked. */
function wayOf(groups: readonly RawEntry[][], asking: Asking): string | undefined {
  const [group = []] = groups.filter(
    ([first]) => first && METRICS[first.metric].kind === 'cumulative',
  );
  const [{ header, row }] = (group.length > 0 ? group : groups[0]) as [RawEntry];
  const isTold = (of: (entry: RawEntry) => unknown) =>
    groups.every((g) => g.length < 2 || new Set(g.map(of)).size > 1);
  const isHours =
    groups.flat().some(({ time }) => time !== undefined) && isTold(({ time }) => time);
  if (!isHours && isTold(({ of }) => of)) return 'sum';
  const series = groups.map((g) =>
    [...grouped(g, ({ time }) => String(time)).values()]
      .map(summed)
      .sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
      .map(({ value, metric }) => (METRICS[metric].kind === 'cumulative' ? value : 0)),
  );
  // What falls within a day counts hours; what only grows may be the day so far.
  const falls = series.some((values) =>
    values.some((value, i) => i > 0 && value < (values[i - 1] as number)),
  );
  const isFromMorning = groups.every((g) => g.some(({ time = 1 }) => time <= MORNING));
  const isLong = groups.some((g) => g.length >= FEW);
  if (isHours && falls && isFromMorning && isLong) return 'sum';
  const options: Option[] = [
    ['sum', { value: summed(group).value }],
    ['last', { value: group.length > 0 ? lastOf(group).value : 0 }],
    ...(isHours ? ([['slots']] as const) : []),
    ['-'],
  ];
  return asking.answer(isHours ? 'hours' : 'rows', { header, row, count: group.length }, options);
}

/** The state at the end of a day, of rows in any order. */
function lastOf(group: readonly RawEntry[]): RawEntry {
  return group.reduce((last, entry) => ((entry.time ?? 0) >= (last.time ?? 0) ? entry : last));
}

/** A figure of a time of the day, as people report it in slots. */
function atItsTime(entry: RawEntry): RawEntry {
  const { time } = entry;
  return time === undefined ? entry : { ...entry, time: undefined, slot: timeText(time) };
}

function placeOf({ day, slot, platform }: RawEntry): string {
  return JSON.stringify([day, slot, platform]);
}

function keyOf(entry: RawEntry): string {
  return placeOf(entry) + entry.metric;
}

function grouped(
  entries: readonly RawEntry[],
  by: (entry: RawEntry) => string,
): Map<string, RawEntry[]> {
  const groups = new Map<string, RawEntry[]>();
  for (const entry of entries) {
    const group = groups.get(by(entry));
    if (group) group.push(entry);
    else groups.set(by(entry), [entry]);
  }
  return groups;
}

function summed(group: readonly RawEntry[]): RawEntry {
  const value = group.reduce((sum, entry) => sum + entry.value, 0);
  return { ...(group[0] as RawEntry), value: tidy(value) };
}

/** A ratio of what was added up; that of an ad report has the GMV that it attributes. 0 where there is none. */
function ratioOf({ metric }: RawEntry, figureOf: (metric: MetricKey) => number): number {
  const { ratio }: Metric = METRICS[metric];
  const [over, under] = (ratio ?? []) as MetricKey[];
  if (!over || !under || figureOf(under) === 0) return 0;
  const above = figureOf(over) || (metric === 'roi' ? figureOf('attributedGmv') : 0);
  return tidy((above / figureOf(under)) * ratioFactor(metric));
}
