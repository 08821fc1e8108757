import { wallClock } from './zonedDate';

/** Utilities.formatDate for the letters y M d H m s, in a zone. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = new Date(wallClock(date.getTime(), timeZone));
  const parts: Record<string, number> = {
    y: wall.getUTCFullYear(),
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
  };
  return pattern.replace(
    /'([^']*)'|([yMdHms])\2*/g,
    (run, quoted: string | undefined, letter: string) =>
      quoted === undefined ? String(parts[letter]).padStart(run.length, '0') : quoted,
  );
}
