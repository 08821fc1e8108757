import type { SupplyState } from '../../core/due/campaignState';
import { openTable } from '../../sheets/openTable';
import { textOf } from '../../tabs/kinds/kind';
import type { DueTabs } from './dueOf';

/** What a formula puts before a state that cannot wait. */
const GRAVE = '⛔';

/** Rows of the optional tabs whose state cannot wait. */
export function supplyStates({ market, materials, tracking }: DueTabs): SupplyState[] {
  const all: SupplyState[] = [];
  const add = (list: string, name: string, owner: string, cell: unknown) => {
    const state = textOf(cell);
    if (name !== '' && state.startsWith(GRAVE)) all.push({ list, name, owner, state });
  };
  if (market)
    for (const { is, cells } of openTable(market, 'resources').rows)
      add('resources', is.item, is.confirmer, cells.state);
  if (materials) {
    for (const { is, cells } of openTable(materials, 'goods').rows)
      add('goods', is.material, is.owner, cells.state);
    for (const { is, cells } of openTable(materials, 'coupons').rows)
      add('coupons', is.coupon, is.owner, cells.state);
    for (const { is, cells } of openTable(materials, 'training').rows)
      add('training', is.topic, is.owner, cells.state);
  }
  if (tracking) {
    for (const { is, cells } of openTable(tracking, 'watch').rows)
      add('watch', is.keyword, is.owner, cells.state);
    for (const { is, cells } of openTable(tracking, 'statements').rows)
      add('statements', is.item, is.owner, cells.state);
  }
  return all;
}
