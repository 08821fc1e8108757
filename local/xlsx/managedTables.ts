import type { SheetSnapshot } from '../host/snapshot';

type Cells = Pick<SheetSnapshot, 'values' | 'rows'>;

/** A table of a managed tab, found by the hidden keys of row and column A; rows and columns from 1. */
export interface ManagedTable {
  readonly block: string;
  /** The column of each key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: number;
  /** The last row that belongs to it; of an open table that of the sheet. */
  readonly last: number;
  readonly isOpen: boolean;
}

export function managedTables(sheet: Cells): ManagedTable[] {
  const { values, rows } = sheet;
  if (!signatureOf(sheet)) return [];
  const marks = values.map(([mark]) => String(mark));
  return marks.flatMap((mark, i) => {
    const block = /^header:(.+)/.exec(mark)?.[1] ?? '';
    const keys = values[marks.indexOf(`keys:${block}`)];
    if (block === '' || !keys) return [];
    const columns = new Map(
      keys.flatMap((key, j) => (j > 0 && key !== '' ? [[String(key), j + 1] as const] : [])),
    );
    const end = marks.indexOf(`end:${block}`);
    return [{ block, columns, header: i + 1, last: end < 0 ? rows : end, isOpen: end < 0 }];
  });
}

interface Signature {
  readonly product?: unknown;
  readonly tab?: unknown;
  readonly language?: string;
}

/** What A1 of a managed tab says. */
export function signatureOf({ values }: Pick<Cells, 'values'>): Signature | undefined {
  try {
    const signature = JSON.parse(String(values[0]?.[0])) as Signature | null;
    return signature?.product === 'campaign-desk' ? signature : undefined;
  } catch {
    return undefined;
  }
}
