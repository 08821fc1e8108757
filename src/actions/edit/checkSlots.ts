import type { Mark } from '../../core/checks';
import { timeText } from '../../core/dates/timeText';
import { METRICS, type MetricKey } from '../../core/metrics';
import { rather } from '../../core/slots/rather';
import { type SlotFigures, slotEntries } from '../../core/slots/slotEntries';
import { memoryText, type SlotMemory, slotName } from '../../core/slots/slotMemory';
import { SLOT_METRICS } from '../../core/slots/slotMetrics';
import { dayRows } from '../../rows/dayRow';
import { type SlotBlock, slotOf } from '../../rows/slotEntry';
import { openTable } from '../../sheets/openTable';
import { summaryValue } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { textOf } from '../../tabs/kinds/kind';
import { holds } from '../../tabs/model/area';
import { markNotes } from '../desk/noteMarks';
import type { NewEntry } from './appendEntries';
import type { BoardLook } from './boardLook';
import { repeatedPlatforms, slotMarks } from './slotMarks';

const MEMORY = ['reported', 'memory'] as const;

export interface SlotsChecked {
  /** Rows for 数据记录. */
  readonly entries: readonly NewEntry[];
  /** Remembers, once they are logged, what was; gives how many cells changed. */
  remember(): number;
}

/** The day and slot that a block of slot entry is for. */
interface When {
  readonly day: number;
  readonly slot: string;
}

/** Reads 时点录入 and 昨日全天: gives the rows that 数据记录 lacks. */
export function checkSlots(look: BoardLook): SlotsChecked {
  const { our, now } = look;
  const today = Math.floor(now);
  const slot = textOf(summaryValue(our, 'slot')) || clockText(now);
  const days = new Map(dayRows(our).map(({ day, target }) => [day, target]));
  const parts = [
    checkBlock(look, 'slots', { day: today, slot }, days),
    checkBlock(look, 'wholeDay', { day: today - 1, slot: our.locale.words.wholeDay }, days),
  ];
  return {
    entries: parts.flatMap((part) => part.entries),
    remember: () => parts.reduce((sum, part) => sum + part.remember(), 0),
  };
}

function checkBlock(
  { our, now, edited }: BoardLook,
  key: SlotBlock,
  { day, slot }: When,
  days: ReadonlyMap<number, number | undefined>,
): SlotsChecked {
  const table = openTable(our, key);
  const { columns } = table.block;
  const isTyped = (row: number, metric: string) =>
    edited !== undefined && holds(edited, { row, column: columns[metric] as number });
  const figures = table.rows.map((row): SlotFigures => {
    const typed = SLOT_METRICS.filter((metric) => isTyped(row.row, metric));
    const read = slotOf(row);
    const values = new Map([...read.values].filter(([, value]) => value >= 0));
    return { ...read, values, typed: new Set(typed) };
  });
  const slotNow = { name: slotName(day, slot), at: now, outside: !days.has(day) };
  const twice = repeatedPlatforms(figures);
  const counted = figures.filter(({ platform, row }) => platform !== '' && !twice.has(row));
  const checked = slotEntries(counted, slotNow);
  const goal = days.get(day);
  const marks = [
    ...table.unread(...SLOT_METRICS),
    ...table.rows.flatMap((row) => oddFigures(row, our.locale.words.unit, goal)),
    ...slotMarks(figures, twice, checked),
  ];
  table.settle(...SLOT_METRICS);
  const settled = table.write();
  const { words, checks, metrics } = our.locale;
  const units: Readonly<Record<string, string>> = words.unit;
  const entries = checked.entries.map(({ platform, key: metric, value }): NewEntry => {
    const { unit } = METRICS[metric as MetricKey];
    return {
      date: day,
      slot,
      platform,
      metric: metrics[metric as MetricKey].name,
      value,
      unit: units[unit] ?? unit,
      basis: words.sameDay,
      source: checks.slotEntry,
      enteredAt: now,
    };
  });
  const remember = () => {
    const wanted = memoryCells(checked.memories);
    const changed = table.differing(MEMORY, wanted).length;
    // What was typed may be what nobody doubts any more.
    const isAny = figures.some(({ typed }) => typed.size > 0);
    if (marks.length > 0 || changed > 0 || settled > 0 || isAny)
      table.note(
        ['platform', ...SLOT_METRICS],
        figures.map(({ row }) => row),
        markNotes(marks, our.locale),
      );
    table.engine(MEMORY, wanted);
    return changed + settled;
  };
  return { entries, remember };
}

/**
 * What platforms report is never below 0: such a figure is said and not logged. One that is likely in another unit
 * is logged and doubted.
 */
function oddFigures(
  row: TableRow<'monitor', SlotBlock>,
  units: Readonly<Record<string, string>>,
  goal: number | undefined,
): Mark[] {
  return [...slotOf(row).values].flatMap(([path, value]): Mark[] => {
    const meant = value < 0 ? -value : rather(path, value, goal);
    if (meant === undefined) return [];
    const { unit } = METRICS[path as MetricKey];
    const values = { unit: units[unit] ?? unit, quantity: meant };
    return [{ row: row.row, path, code: value < 0 ? 'negative' : 'likelySlip', values }];
  });
}

/** Before the first slot of a day: the time itself. */
function clockText(now: number): string {
  return timeText(Math.floor((now - Math.floor(now)) * 1440 + 1e-6) / 1440);
}

function memoryCells(memories: ReadonlyMap<number, SlotMemory>) {
  return new Map(
    [...memories].map(([row, memory]) => {
      const last = [...memory.values()].sort((a, b) => b.at - a.at)[0];
      return [row, { reported: last?.slot ?? null, memory: memoryText(memory) || null }] as const;
    }),
  );
}
