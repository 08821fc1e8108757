/** `17:00` of a time of day, 0–1. */
export function timeText(time: number): string {
  const minutes = Math.round(time * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
