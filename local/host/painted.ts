import { moveFormula } from '../engine/moveFormula';
import type { Channel, Place, Rule } from '../engine/protocol';

/** Name of the sheet on which rules are tried; it is gone before anyone can see it. */
const SCRATCH = 'conditional formats';

/**
 * Background of each cell as a person sees it, conditional formats included: the first rule that
 * holds and has one, else the cell's own. The rules are calculated by the engine itself.
 */
export function painted(channel: Channel, sheet: string, place: Place): string[][] {
  const own = channel.read<string[][]>('getStyles', place, 'background');
  const rules = channel.read<Rule[]>('getRules', place.sheet).filter((r) => r.background);
  const trials = own.flatMap((row, i) =>
    row.flatMap((_, j) =>
      rulesAt(rules, sheet, place.row + i, place.column + j).map((t) => ({ ...t, i, j })),
    ),
  );
  if (trials.length === 0) return own;
  const scratch = channel.read<number>('insertSheet', SCRATCH, 0);
  try {
    const columns = 20;
    const rows = Math.ceil(trials.length / columns);
    const grid = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_unused, j) => trials[i * columns + j]?.formula ?? ''),
    );
    if (rows > 1000) channel.write('append', scratch, 'rows', rows - 1000);
    const area: Place = { sheet: scratch, row: 1, column: 1, rows, columns };
    channel.write('setValues', area, grid);
    const holds = channel.read<unknown[][]>('getValues', area).flat();
    const shown = own.map((row) => [...row]);
    // From the last rule to the first: the first that holds has the last word.
    for (const [n, { i, j, background }] of [...trials.entries()].reverse())
      if (holds[n] === true || holds[n] === 1) (shown[i] as string[])[j] = background;
    return shown;
  } finally {
    channel.write('deleteSheet', scratch);
  }
}

/** The rules that a cell lies in, moved to it. */
function rulesAt(rules: readonly Rule[], sheet: string, row: number, column: number) {
  return rules.flatMap(({ ranges, formula, background = '' }) => {
    const [first] = ranges;
    const inside = ranges.some(
      (r) =>
        row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns,
    );
    if (!first || !inside) return [];
    const by = { rows: row - first.row, columns: column - first.column };
    return [{ background, formula: moveFormula(formula, by, sheet) }];
  });
}
