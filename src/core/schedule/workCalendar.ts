/** Days off and swap working days (调休); serial day numbers. */
export interface WorkCalendar {
  /** Public holidays, with their names. */
  readonly off: ReadonlyMap<number, string>;
  readonly work: ReadonlySet<number>;
  /** Years that the calendar knows. */
  readonly years: ReadonlySet<number>;
}

/** Weekends and holidays are off, swap days are worked. */
export function isWorkday(day: number, { off, work }: WorkCalendar): boolean {
  return work.has(day) || !(off.has(day) || isWeekend(day));
}

/** Name of the public holiday that a day belongs to. */
export function holidayOf(day: number, { off, work }: WorkCalendar): string | undefined {
  return work.has(day) ? undefined : off.get(day);
}

/** The n-th working day after a day; the day itself when n is 0. */
export function afterWorkdays(day: number, count: number, calendar: WorkCalendar): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (isWorkday(at, calendar)) left -= 1;
  }
  return at;
}

/** Serial day 1 was a Sunday. */
function isWeekend(day: number): boolean {
  const weekday = Math.floor(day) % 7;
  return weekday === 0 || weekday === 1;
}
