import type { FollowedColumns, ProposedRow } from '../../core/retro/followRow';
import { followRows } from '../../core/retro/followRows';
import { openTable } from '../../sheets/openTable';
import type { CellEdit } from '../../sheets/writeCells';
import type { BlockKey, ColumnKey } from '../../tabs/kinds/rowOf';
import type { Cell } from '../../tabs/model/operation';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';

export interface FollowBlock<B extends BlockKey<'retro'>>
  extends FollowedColumns<ColumnKey<'retro', B>> {
  readonly block: B;
  readonly proposed: readonly ProposedRow<ColumnKey<'retro', B>>[];
  readonly limit: number;
  readonly isTold?: (key: string) => boolean;
}

/** What became of a block. */
export interface BlockFollowed {
  readonly added: number;
  readonly updated: number;
  readonly withoutRoom: number;
  /** Rows that are new, with the keys of what they hold. */
  readonly newRows: readonly { readonly row: number; readonly key: string }[];
}

/** Brings a block of the retro up to what is proposed: keys begin with the block's own. */
export function followBlock<B extends BlockKey<'retro'>>(
  { retro, known }: OpenRetro,
  { block, proposed, limit, isTold = () => true, ...columns }: FollowBlock<B>,
  changes: Changes,
): BlockFollowed {
  const prefix = `${block}:`;
  const edits: CellEdit[] = [];
  const { rows, set, fill } = openTable(retro, block, edits);
  const followed = followRows({
    ...columns,
    rows,
    proposed: proposed.map((row) => ({ ...row, key: prefix + row.key })),
    known,
    prefix,
    limit,
    isTold: (key) => isTold(key.slice(prefix.length)),
  });
  // A row that people inserted has no formulas: a new one brings those of its block.
  for (const { row, isNew, cells } of followed.edits)
    (isNew ? fill : set)(row, cells as Readonly<Partial<Record<ColumnKey<'retro', B>, Cell>>>);
  changes.add(retro, edits, ({ value }) => (typeof value === 'object' ? value : undefined));
  known.clear();
  for (const key of followed.known) known.add(key);
  const newRows = followed.edits
    .filter(({ isNew }) => isNew)
    .map(({ row, key }) => ({ row, key: key.slice(prefix.length) }));
  return {
    added: newRows.length,
    updated: followed.edits.length - newRows.length,
    withoutRoom: followed.withoutRoom,
    newRows,
  };
}
