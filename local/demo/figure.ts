/** A figure that the sheets should show at a stage, as displayed. */
export interface Figure {
  readonly what: string;
  readonly shown: string;
  readonly expected: string;
}

export const figure = (what: string, shown: string | undefined, expected: string): Figure => ({
  what,
  shown: shown ?? '',
  expected,
});
