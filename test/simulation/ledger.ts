import type { CellRef } from './places';
import { tabOf } from './places';
import { type Pending, type Ties, touches } from './ties';

type Of = Pick<CellRef, 'campaign' | 'place'>;

/** A value that someone typed, and what the cell holds when it was read. */
export interface Value {
  readonly text: string;
  readonly reads: string | number;
}

/** A figure that was typed as one of a slot, which 数据记录 is to have once. */
export interface Figure {
  readonly campaign: string;
  /** Serial day. */
  readonly day: number;
  readonly slot: string;
  readonly platform: string;
  readonly metric: string;
  readonly value: number;
}

export const cellId = ({ campaign, place, label, key }: CellRef): string =>
  JSON.stringify([tabOf({ campaign, place }), place, label, key]);

/** Everything of a tab: what changes its rows or columns goes together with nothing that waits there. */
export const wholeTab = (of: Of): string => `all of ${tabOf(of)}`;

/** Milliseconds of the first day's first look: the second day of the burst, 9:05. */
export const START = Date.parse('2024-06-12T09:05:00+08:00');
/** The morning after both campaigns, wherever they were moved. */
export const AFTER = Date.parse('2024-06-18T09:05:00+08:00');
const DAY_MS = 86_400_000;
const SLOT_HOURS = [9, 12, 18, 21];

/** What the workbook has of people: an old version of it has that of then. */
const nothingTyped = () => ({
  /** The value that was typed last into each cell. */
  cells: new Map<string, { readonly ref: CellRef; readonly value: Value }>(),
  figures: [] as Figure[],
  /** Rows that people have added, by place. */
  added: new Map<string, string[]>(),
  /** Campaigns whose dates stand a day later than they were. */
  moved: new Set<string>(),
  /** A third campaign stands beside the two. */
  hasThird: false,
});

/** What each person typed where, and when: all that the model knows. */
export class Ledger {
  time = START;
  typed = nothingTyped();
  /** What was typed when someone looked at the workbook last, to go back to it. */
  version: Ledger['typed'] | undefined;
  /** Typed, and perhaps not answered yet. */
  pending: Pending[] = [];
  private count = 0;

  get cells() {
    return this.typed.cells;
  }
  get figures() {
    return this.typed.figures;
  }
  get added() {
    return this.typed.added;
  }

  /** A number that no other value has. */
  next = (): number => ++this.count;

  /** Serial day. */
  get day(): number {
    return Math.floor((this.time + 8 * 3_600_000) / DAY_MS) + 25_569;
  }
  get slot(): string {
    return `${this.hour}:00`;
  }
  private get hour(): number {
    return new Date(this.time + 8 * 3_600_000).getUTCHours();
  }

  /** To the next slot, five minutes after it began. */
  toNextSlot(): void {
    const at = SLOT_HOURS.indexOf(this.hour);
    const next = SLOT_HOURS[at + 1];
    const hours =
      next === undefined ? 24 - this.hour + (SLOT_HOURS[0] as number) : next - this.hour;
    this.time += hours * 3_600_000;
  }

  type(ref: CellRef, value: Value): void {
    this.cells.set(cellId(ref), { ref, value });
  }

  addRow(of: Of, label: string): void {
    const key = `${tabOf(of)} ${of.place}`;
    this.added.set(key, [...(this.added.get(key) ?? []), label]);
  }

  /** A row is gone, with what was typed into it. */
  forgetRow(of: Of, label: string): void {
    for (const [id, { ref }] of this.cells)
      if (tabOf(ref) === tabOf(of) && ref.place === of.place && ref.label === label)
        this.cells.delete(id);
    const key = `${tabOf(of)} ${of.place}`;
    this.added.set(
      key,
      (this.added.get(key) ?? []).filter((l) => l !== label),
    );
  }

  /** A column is gone, with what was typed into it. */
  forgetColumn(of: Of, key: string): void {
    for (const [id, { ref }] of this.cells)
      if (tabOf(ref) === tabOf(of) && ref.place === of.place && ref.key === key)
        this.cells.delete(id);
  }

  conflicts(ties: Ties): boolean {
    return this.pending.some((p) => touches(p.ties, ties) || touches(ties, p.ties));
  }

  /** A tab was looked at whole: all that waited there is answered. */
  answered(tab: string): void {
    this.pending = this.pending.filter((p) => p.tab !== tab);
  }

  /** Whether some figure of a campaign may not be there yet. */
  mayLackSome(campaign: string): boolean {
    return this.pending.some(({ figures }) => figures.some((f) => f.campaign === campaign));
  }

  /** Whether a figure may not be in 数据记录 yet. */
  mayLack(figure: Figure): boolean {
    return this.pending.some(({ figures }) => figures.includes(figure));
  }
}
