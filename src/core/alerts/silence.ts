/** What stands beside a metric that is to be kept quiet. */
export interface Silence {
  /** Serial day with time; null when blank, undefined when it cannot be read. */
  readonly until: number | null | undefined;
  readonly by: string;
  readonly reason: string;
}

/** Quiet only with all three; a part of them is asked to be completed. */
export function silenceOf(
  { until, by, reason }: Silence,
  now: number,
): 'none' | 'silent' | 'over' | 'incomplete' {
  const isBlank = until === null && by === '' && reason === '';
  if (isBlank || until === undefined) return 'none';
  if (until === null || by === '' || reason === '') return 'incomplete';
  return until > now ? 'silent' : 'over';
}
