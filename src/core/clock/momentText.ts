/** `6/17 21:05` of a serial day with time. */
export function momentText(serial: number): string {
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 1440) * 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${moment.getUTCMonth() + 1}/${moment.getUTCDate()}`;
  return `${day} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
}
