import { monthDay } from '../dates/monthDay';

/** A figure that was logged last from a cell of slot entry. */
export interface Logged {
  readonly value: number;
  /** Day and slot as people see them: `6/17 21:00`. */
  readonly slot: string;
  /** Serial day with time. */
  readonly at: number;
  /** The larger figure of an earlier slot of the day: figures of a day only grow. */
  readonly before?: number;
  /** Typed on a day that the campaign does not have: seen, but not logged. */
  readonly outside?: true;
}

const OUTSIDE = 'outside';

/** What was logged from a row of slot entry, by key of the metric. */
export type SlotMemory = ReadonlyMap<string, Logged>;

const FIGURE = /^(\w+)=([^@]+)@([^@]+)@([^@]+?)(?:@([^@]+))?$/;
const OFF = { outside: true } as const;

/** Reads what `memoryText` wrote; what cannot be read was not logged. */
export function readMemory(text: string): SlotMemory {
  const parts = text.split(';').flatMap((part): [string, Logged][] => {
    const [, key, value, slot = '', at, more] = FIGURE.exec(part) ?? [];
    const logged = {
      value: Number(value),
      slot,
      at: Number(at),
      ...(more === undefined ? {} : more === OUTSIDE ? OFF : { before: Number(more) }),
    };
    return key && Number.isFinite(logged.value) && Number.isFinite(logged.at)
      ? [[key, logged]]
      : [];
  });
  return new Map(parts);
}

/** `uv=46000@6/17 21:00@45460.87917;gmv=29.5@6/17 21:00@45460.87917` */
export function memoryText(memory: SlotMemory): string {
  return [...memory]
    .map(([key, { value, slot, at, before, outside }]) => {
      const more = outside ? OUTSIDE : before;
      return `${key}=${value}@${slot}@${at.toFixed(5)}${more === undefined ? '' : `@${more}`}`;
    })
    .join(';');
}

/** `6/17 21:00`: how a slot of a serial day is named, in cells and in the memory. */
export function slotName(day: number, slot: string): string {
  return `${monthDay(day)} ${slot.replace(/[;@]/g, ' ')}`;
}
