const RANGE = /('(?:[^']|'')+'|[^\s'!(),;=<>*&+/-]+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)/g;

/**
 * A formula whose ranges over whole columns of other sheets reach down to the ends that these sheets
 * have now: rows that were added below are seen by no range. `ends` are last rows by name of sheet.
 * Ranges that end further down stay.
 */
export function extendRanges(formula: string, ends: ReadonlyMap<string, number>): string {
  return formula.replace(
    RANGE,
    (whole, sheet: string, from: string, first: string, to: string, last: string) => {
      const name = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
      const end = ends.get(name);
      return end !== undefined && end > Number(last)
        ? `${sheet}!$${from}$${first}:$${to}$${end}`
        : whole;
    },
  );
}
