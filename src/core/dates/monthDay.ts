const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets is 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** `6/17` of a serial day. Any number gives a text: cells may hold what is no day. */
export function monthDay(serial: number): string {
  const date = new Date(EPOCH_MS + Math.floor(serial) * DAY_MS);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}
