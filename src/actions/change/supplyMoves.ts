import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { known } from '../../tabs/kinds/unread';
import type { DateChange } from './dateChange';

type Market = OurTab<'market'> | undefined;
type Materials = OurTab<'materials'> | undefined;
type TabMoves = { readonly tab: OurTab; readonly changes: readonly DateChange[] };

/**
 * Days on which resources and material are needed and training is held move with the burst; training that was judged is
 * history.
 */
export function supplyMoves(market: Market, materials: Materials, by: number): TabMoves[] {
  if (by === 0) return [];
  const moved = (
    row: number,
    column: number | undefined,
    item: string,
    from: number | undefined,
  ) =>
    column === undefined || from === undefined || item === ''
      ? []
      : [{ row, column, item, field: 'date' as const, from, to: from + by }];
  const tabs: TabMoves[] = [];
  if (market) {
    const { block, rows } = openTable(market, 'resources');
    const found = rows.flatMap(({ row, is }) =>
      moved(row, block.columns.needed, is.item, known(is.needed)),
    );
    tabs.push({ tab: market, changes: found });
  }
  if (materials) {
    const goods = openTable(materials, 'goods');
    const training = openTable(materials, 'training');
    const found = [
      ...goods.rows.flatMap(({ row, is }) =>
        moved(row, goods.block.columns.needed, is.material, known(is.needed)),
      ),
      ...training.rows.flatMap(({ row, is }) =>
        known(is.score) === undefined
          ? moved(row, training.block.columns.date, is.topic, known(is.date))
          : [],
      ),
    ];
    tabs.push({ tab: materials, changes: found });
  }
  return tabs;
}
