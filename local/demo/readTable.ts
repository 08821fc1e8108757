import { columnLetters } from '../engine/columnLetters';
import type { Host } from '../host/createHost';

/** A block of a managed tab as a person sees it, found by the hidden keys of the tab. */
export interface Table {
  /** Displayed text of each row by column key, with its row number; empty rows too. */
  readonly all: readonly TableRow[];
  /** The rows whose first column is filled. */
  readonly rows: readonly TableRow[];
  /** Displayed text of the tab's summary by key. */
  readonly summary: Readonly<Record<string, string>>;
  /** What stands beside the heading of a stacked block. */
  readonly check: string;
  /** A1 address of a table cell. */
  at(row: number, key: string): string;
}

export interface TableRow {
  readonly row: number;
  readonly text: Readonly<Record<string, string>>;
}

/** Reads a block; a row counts as filled when the column `first` has text. */
export function readTable(host: Host, sheet: string, block: string, first: string): Table {
  const { display } = host.read(sheet);
  const rowOf = (mark: string) => display.findIndex((row) => row[0] === mark);
  const keys = display[rowOf(`keys:${block}`)];
  const header = rowOf(`header:${block}`);
  if (!keys || header < 0) throw new Error(`${sheet} has no block ${block}`);
  const end = rowOf(`end:${block}`);
  const all = display
    .map((cells, i) => ({ row: i + 1, text: byKey(keys, cells) }))
    .slice(header + 1, end < 0 ? undefined : end);
  return {
    all,
    rows: all.filter(({ text }) => text[first] !== ''),
    summary: byKey(display[0] ?? [], display[rowOf('summary')] ?? []),
    check: display[header - 1]?.[2] ?? '',
    at: (row, key) => columnLetters(keys.indexOf(key) + 1) + row,
  };
}

function byKey(keys: readonly string[], cells: readonly string[]): Record<string, string> {
  const pairs = keys.map((key, i) => [key, cells[i] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([key], i) => i > 0 && key !== ''));
}
