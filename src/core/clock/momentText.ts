import { monthDay } from '../dates/monthDay';

const MINUTES = 1440;

/** `6/17 21:05` of a serial day with time. */
export function momentText(serial: number): string {
  const minutes = Math.round(serial * MINUTES);
  const day = Math.floor(minutes / MINUTES);
  const ofDay = minutes - day * MINUTES;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${monthDay(day)} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
