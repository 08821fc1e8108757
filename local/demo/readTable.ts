import { columnLetters } from '../engine/columnLetters';
import type { Host } from '../host/createHost';

/** A managed tab as a person sees it, found by the hidden keys of the tab. */
export interface Table {
  /** Displayed text of each filled row by column key, with its row number. */
  readonly rows: readonly {
    readonly row: number;
    readonly text: Readonly<Record<string, string>>;
  }[];
  /** Displayed text of the summary by key. */
  readonly summary: Readonly<Record<string, string>>;
  /** A1 address of a table cell. */
  at(row: number, key: string): string;
  /** A1 address of a summary cell. */
  summaryAt(key: string): string;
}

/** Reads a managed tab; `first` is the column key that every filled row has. */
export function readTable(host: Host, sheet: string, first: string): Table {
  const { display } = host.read(sheet);
  const rowOf = (start: string) => display.findIndex((row) => (row[0] ?? '').startsWith(start));
  const keys = display[rowOf('keys:')] ?? [];
  const summaryKeys = display[0] ?? [];
  const summaryRow = rowOf('summary');
  const header = rowOf('header:');
  const byKey = (names: readonly string[], cells: readonly string[]) =>
    Object.fromEntries(
      names.map((k, i) => [k, cells[i] ?? '']).filter(([k], i) => i > 0 && k !== ''),
    );
  const address = (names: readonly string[], key: string, row: number) =>
    columnLetters(names.indexOf(key) + 1) + row;
  return {
    rows: display
      .map((cells, i) => ({ row: i + 1, text: byKey(keys, cells) }))
      .filter(({ row, text }) => row > header + 1 && text[first] !== ''),
    summary: byKey(summaryKeys, display[summaryRow] ?? []),
    at: (row, key) => address(keys, key, row),
    summaryAt: (key) => address(summaryKeys, key, summaryRow + 1),
  };
}
