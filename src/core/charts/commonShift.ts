export interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * How far things that were put somewhere have moved together, as inserting rows or columns before
 * them does: the move that most of them made. What moved otherwise, someone has moved.
 */
export function commonShift(
  moves: readonly { readonly was: Corner; readonly is: Corner }[],
): Corner {
  const shifts = moves.map(({ was, is }) => ({
    row: is.row - was.row,
    column: is.column - was.column,
  }));
  const votes = new Map<string, number>();
  for (const { row, column } of shifts)
    votes.set(`${row},${column}`, (votes.get(`${row},${column}`) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const [row = 0, column = 0] = (best?.[0] ?? '0,0').split(',').map(Number);
  return { row, column };
}
