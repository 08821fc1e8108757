/** A day that is to bring less than so many times the average is no peak. */
const TIMES = 2;

/** The target of the peak day of a campaign; undefined when its days are much alike. */
export function peakTarget(targets: readonly number[]): number | undefined {
  const highest = Math.max(0, ...targets);
  const sum = targets.reduce((total, target) => total + target, 0);
  return highest > 0 && highest >= (TIMES * sum) / targets.length ? highest : undefined;
}
