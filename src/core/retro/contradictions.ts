/** A rule that sets a limit: its text, what it limits, and to what. */
export interface RuleLimit {
  readonly text: string;
  readonly subject: string;
  readonly isUpper: boolean;
  readonly value: number;
}

/**
 * Pairs of rules about the same thing that cannot both be kept, or that ask for different limits of it:
 * which of them holds is for people to say.
 */
export function contradictions(rules: readonly RuleLimit[]): [string, string][] {
  return rules.flatMap((a, i) =>
    rules
      .slice(i + 1)
      .filter((b) => a.subject === b.subject && differ(a, b))
      .map((b): [string, string] => [a.text, b.text]),
  );
}

function differ(a: RuleLimit, b: RuleLimit): boolean {
  if (a.isUpper === b.isUpper) return a.value !== b.value;
  const [low, high] = a.isUpper ? [b, a] : [a, b];
  return low.value > high.value;
}
