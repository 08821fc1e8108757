/** A calendar day written `2024-06-01`; it has no time and no zone. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets is 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The spreadsheet's serial day number of a date, or undefined when it is no real day. */
export function serialOf(date: IsoDate): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return undefined;
  const serial = (Date.parse(`${date}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
  // Date.parse lets 2024-02-30 roll over on some engines: the way back must give the same day.
  return Number.isNaN(serial) || isoDateOf(serial) !== date ? undefined : serial;
}

/** The date of a serial day number; the time of day is dropped. */
export function isoDateOf(serial: number): IsoDate {
  return new Date(EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
