import type { Column, GridColumns, Role, Tab } from './tab';

/** A column of the sheet in the grid of a tab. */
export interface GridPlace {
  readonly role: Role;
  readonly width: number;
  readonly inEnglish?: number;
}

/** The columns of a grid one by one, from the left. */
export function gridOf({ grid = [] }: Pick<Tab, 'grid'>): GridPlace[] {
  return grid.flatMap(({ count = 1, ...place }) => new Array<GridPlace>(count).fill(place));
}

/**
 * Places of the columns of a block in the grid, from 0: each takes the next one of its role, and those between stay
 * empty. What has no role, or finds no place, stands beside the one before it.
 */
export function gridPlaces(grid: readonly GridColumns[], columns: readonly Column[]): number[] {
  const roles = gridOf({ grid }).map(({ role }) => role);
  let last = -1;
  return columns.map(({ width }) => {
    const found = roles.findIndex((role, i) => i > last && role === width);
    last = found < 0 ? last + 1 : found;
    return last;
  });
}
