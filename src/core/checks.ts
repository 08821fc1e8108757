import type { Issue } from './issue';
import type { MarkCode } from './markCode';

/** Something about a cell that a person should look at; `path` is the key of its column. */
export interface Mark extends Issue<MarkCode> {
  readonly row: number;
}

/** How a mark is remembered: `due:unreadableDate`. */
export function markCode({ path, code }: Mark): string {
  return `${path}:${code}`;
}

/** A cell that is to hold something else. */
export interface CellChange<K extends string = string> {
  readonly row: number;
  readonly key: K;
  readonly value: string | number | null;
}
