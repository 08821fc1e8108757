import { monthDay } from '../dates/monthDay';
import { timeText } from '../dates/timeText';

const MINUTES = 1440;

/** `6/17 21:05` of a serial day with time; with `isoDateOf` for its day `2024-06-17 21:05`. */
export function momentText(serial: number, dayText: (day: number) => string = monthDay): string {
  const minutes = Math.round(serial * MINUTES);
  const day = Math.floor(minutes / MINUTES);
  return `${dayText(day)} ${timeText(minutes / MINUTES - day).padStart(5, '0')}`;
}
