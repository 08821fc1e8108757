/** 0.1 + 0.2 as people mean it: keeps 12 significant digits, so that noise does not cross a line. */
export function tidy(value: number): number {
  // Most values are whole and need none of it: ranges of 10,000 cells come through here.
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value;
  return Number(value.toPrecision(12));
}
