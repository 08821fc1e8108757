/** The first of a list, and how many are left out. */
export interface ShortList<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** A single one that would be left out is shown as well: a line that counts it is no shorter. */
export function shortList<T>(list: readonly T[], most: number): ShortList<T> {
  const shown = list.slice(0, list.length <= most + 1 ? most + 1 : most);
  return { shown, more: list.length - shown.length };
}
