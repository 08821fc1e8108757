import { foldSigns } from '../signs/foldSigns';

const CLOCK = /^(\d{1,2}):(\d{2})$/;

/** Hours and minutes of a time that was typed: `9:00`; they may be more than a day has. Undefined for anything else. */
export function readClock(
  text: string,
): { readonly hours: number; readonly minutes: number } | undefined {
  const [, hours, minutes] = CLOCK.exec(foldSigns(text).trim()) ?? [];
  return hours === undefined ? undefined : { hours: Number(hours), minutes: Number(minutes) };
}
