import { METRICS, type MetricKey } from '../../core/metrics';
import { slotEntries } from '../../core/slots/slotEntries';
import { memoryText, type SlotMemory, slotName } from '../../core/slots/slotMemory';
import { blockRows, textOf } from '../../sheets/blockRows';
import { differingRows, type Wanted, writeEngineColumns } from '../../sheets/engineColumns';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { writeCells } from '../../sheets/writeCells';
import type { Area } from '../../tabs/area';
import { blockLayout } from '../../tabs/layout';
import type { NewEntry } from './appendEntries';
import { slotFigures } from './slotFigures';
import { noteSlots, repeatedPlatforms, slotMarks } from './slotMarks';

type Serial = (cell: unknown) => number | undefined;

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
export function checkSlots(our: OurTab, now: number, serial: Serial, edited?: Area): SlotsChecked {
  const today = Math.floor(now);
  const slot = textOf(summaryValue(our, 'slot')) || clockText(now);
  const days = campaignDays(our, serial);
  const parts = [
    checkBlock(our, 'slots', { day: today, slot }, now, days, edited),
    checkBlock(
      our,
      'wholeDay',
      { day: today - 1, slot: our.locale.words.wholeDay },
      now,
      days,
      edited,
    ),
  ];
  return {
    entries: parts.flatMap((part) => part.entries),
    remember: () => parts.reduce((sum, part) => sum + part.remember(), 0),
  };
}

function checkBlock(
  our: OurTab,
  key: string,
  { day, slot }: When,
  now: number,
  days: ReadonlySet<number>,
  edited?: Area,
): SlotsChecked {
  const block = blockLayout(our.layout, key);
  const rows = blockRows(our, key);
  const { numbers, figures } = slotFigures(rows, block, edited);
  const slotNow = { name: slotName(day, slot), at: now, outside: !days.has(day) };
  const twice = repeatedPlatforms(figures);
  const counted = figures.filter(({ platform, row }) => platform !== '' && !twice.has(row));
  const checked = slotEntries(counted, slotNow);
  const marks = [...numbers.marks, ...slotMarks(figures, twice, checked)];
  writeCells(our, numbers.edits);
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
    const changed = differingRows(MEMORY, rows, wanted).length;
    if (marks.length > 0 || changed > 0 || numbers.edits.length > 0) noteSlots(our, block, marks);
    writeEngineColumns(our, block, MEMORY, rows, wanted);
    return changed + numbers.edits.length;
  };
  return { entries, remember };
}

/** Days of the campaign, as the daily table lists them. */
function campaignDays(our: OurTab, serial: Serial): ReadonlySet<number> {
  return new Set(blockRows(our, 'daily').flatMap(({ cells }) => serial(cells.date) ?? []));
}

/** Before the first slot of a day: the time itself. */
function clockText(now: number): string {
  const minutes = Math.floor((now - Math.floor(now)) * 1440 + 1e-6);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function memoryCells(memories: ReadonlyMap<number, SlotMemory>): Wanted {
  return new Map(
    [...memories].map(([row, memory]) => {
      const last = [...memory.values()].sort((a, b) => b.at - a.at)[0];
      return [row, { reported: last?.slot ?? null, memory: memoryText(memory) || null }] as const;
    }),
  );
}
