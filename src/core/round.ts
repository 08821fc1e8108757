/**
 * A number rounded to so many decimals, as ROUND of the spreadsheet does: a half of what is shown
 * goes away from 0, so 1.005 to two decimals is 1.01.
 */
export function round(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const whole = shifted(Math.abs(value), decimals);
  // Beyond this a double has no such decimals.
  if (whole > 2 ** 51) return value;
  const rounded = Math.round(whole + Number.EPSILON * Math.max(1, whole));
  return (value < 0 && rounded > 0 ? -1 : 1) * shifted(rounded, -decimals);
}

/** A number with its decimal point moved to the right, without the error of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits, exponent = 0] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
