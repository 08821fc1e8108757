import type { Runtime } from './runtime';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Making one takes as long as a call of the engine, and each call asks for the time. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}

/** What was asked before: each call asks for the time, and the dates of a table are few. */
const walls = new Map<string, number>();
const MOST_WALLS = 10_000;

/** The wall clock of a zone at a moment, as milliseconds as if it were UTC; whole seconds. */
export function wallClock(ms: number, timeZone: string): number {
  const second = Math.floor(ms / 1000);
  const key = `${second} ${timeZone}`;
  const wall = walls.get(key) ?? readClock(second * 1000, timeZone);
  if (walls.size >= MOST_WALLS) walls.clear();
  walls.set(key, wall);
  return wall;
}

function readClock(ms: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(ms);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** The moment at which a cell's serial date and time is, in the spreadsheet's zone. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const guess = wall - (wallClock(wall, timeZone) - wall);
  // A second look at the zone: its offset may differ between the guess and the wall time.
  return guess - (wallClock(guess, timeZone) - Math.floor(wall / 1000) * 1000);
}

/** The serial of a moment in a zone. */
export function serialOf(ms: number, timeZone: string): number {
  return (wallClock(ms, timeZone) + (ms % 1000) - EPOCH) / DAY;
}

/** The spreadsheet's zone as it is now. */
export function zoneOf({ book, timeZone }: Pick<Runtime, 'book' | 'timeZone'>): string {
  return book.timeZone ?? timeZone;
}
