/** What people approve: by block and name of the row, its cells by column key. Blank cells are left out. */
export type PlanSnapshot = Readonly<Record<string, Readonly<Record<string, PlanCells>>>>;
export type PlanCells = Readonly<Record<string, string | number>>;

/** A cell that differs; without a `key` the whole row came or went. */
export interface PlanChange {
  readonly block: string;
  readonly row: string;
  readonly key?: string;
  readonly from?: string | number | undefined;
  readonly to?: string | number | undefined;
}

/** How a plan differs from the one that was approved, in the order of the blocks. */
export function planChanges(approved: PlanSnapshot, now: PlanSnapshot): PlanChange[] {
  return keysOf(now, approved).flatMap((block) => {
    const [before = {}, after = {}] = [approved[block], now[block]];
    return keysOf(after, before).flatMap((row): PlanChange[] => {
      const [old, next] = [before[row], after[row]];
      if (!old) return [{ block, row, to: row }];
      if (!next) return [{ block, row, from: row }];
      return keysOf(next, old)
        .filter((key) => old[key] !== next[key])
        .map((key) => ({
          block,
          row,
          key,
          from: old[key],
          to: next[key],
        }));
    });
  });
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** What `rowsByName` has called a row: its name, and the how manieth of that name it is. */
export function nameAndNumber(row: string): { readonly name: string; readonly number: number } {
  const [, name = row, number = 1] = /^(.*) \((\d+)\)$/s.exec(row) ?? [];
  return { name, number: Number(number) };
}

/**
 * Rows by name, so that sorting them is no change. Rows of the same name are told apart by what they
 * hold, not by where they stand: `name (2)` is what records of approvals have in every language.
 */
export function rowsByName(
  rows: readonly { readonly name: string; readonly cells: PlanCells }[],
): Record<string, PlanCells> {
  const groups = new Map<string, PlanCells[]>();
  for (const { name, cells } of rows) groups.set(name, [...(groups.get(name) || []), cells]);
  return Object.fromEntries(
    [...groups].flatMap(([name, group]) =>
      group
        .map((cells) => ({ cells, text: JSON.stringify(cells) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map(({ cells }, i): [string, PlanCells] => [i > 0 ? `${name} (${i + 1})` : name, cells]),
    ),
  );
}
