import {
  type FollowedColumns,
  followRows,
  type ProposedRow,
  type RowEdit,
} from '../../core/retro/followRows';
import { blockRows } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { CellEdit } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import type { Cell } from '../../tabs/operation';
import { rowByKey } from '../../tabs/planBlock';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';

export interface FollowBlock extends FollowedColumns {
  readonly block: string;
  readonly proposed: readonly ProposedRow[];
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
export function followBlock(
  { retro, known }: OpenRetro,
  { block, proposed, limit, isTold = () => true, ...columns }: FollowBlock,
  changes: Changes,
): BlockFollowed {
  const prefix = `${block}:`;
  const followed = followRows({
    ...columns,
    rows: blockRows(retro, block),
    proposed: proposed.map((row) => ({ ...row, key: prefix + row.key })),
    known,
    prefix,
    limit,
    isTold: (key) => isTold(key.slice(prefix.length)),
  });
  const places = blockLayout(retro.layout, block).columns;
  const edits = followed.edits.flatMap((edit) =>
    Object.entries({ ...edit.cells, ...formulasOf(retro, block, edit) }).map(
      ([key, value]): CellEdit => ({ row: edit.row, column: places[key] as number, value }),
    ),
  );
  changes.add(retro, edits, ({ row, column }) => formulaAt(retro, block, row, column));
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

/** A row that people inserted has no formulas: a new one brings those of its block. */
function formulasOf(
  retro: OurTab,
  block: string,
  { row, isNew }: Pick<RowEdit, 'row' | 'isNew'>,
): Record<string, Cell> {
  const found = retro.tab.blocks.find(({ key }) => key === block);
  if (!isNew || !found) return {};
  const columns = found.columns.filter(({ formula }) => formula !== undefined);
  const scope = { own: retro.layout, block, others: {}, locale: retro.locale, values: {} };
  return rowByKey({ ...found, columns }, { cells: {} }, scope, row);
}

function formulaAt(retro: OurTab, block: string, row: number, column: number): Cell | undefined {
  const places = blockLayout(retro.layout, block).columns;
  const [key] = Object.entries(places).find(([, place]) => place === column) ?? [];
  return formulasOf(retro, block, { row, isNew: true })[key ?? ''];
}
