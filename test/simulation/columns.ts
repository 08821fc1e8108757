import { type Action, type Deed, type Draw, pick } from './deed';
import type { Ledger } from './ledger';
import { CAMPAIGNS, type PlaceName, tabOf } from './places';

/** Columns of ours that people delete. */
const DELETED: readonly (readonly [PlaceName, string])[] = [
  ['tasks', 'remark'],
  ['tasks', 'owner'],
  ['board', 'silenceReason'],
  ['issues', 'action'],
  ['feedback', 'reply'],
  ['partners', 'breach'],
];

/** Someone deletes a column with all that stands in it, and has the workbook checked: it is given back, empty. */
function deleteColumn(_: Ledger, draw: Draw): Deed {
  const [place, key] = pick(DELETED, draw[1]);
  const of = { campaign: pick(CAMPAIGNS, draw[0]), place };
  return {
    told: `delete the column ${key} of ${tabOf(of)}, recheck`,
    act: (desk) => {
      const table = desk.table(of);
      if (desk.hasColumn(table, key))
        desk.host.user.deleteColumns(desk.sheet(tabOf(of)), desk.columnOf(table, key), 1);
      desk.call('recheckAll');
    },
    note: (ledger) => {
      ledger.forgetColumn(of, key);
      return [];
    },
    ties: { alone: [] },
    isCall: true,
    needsAnswers: true,
    answersAll: true,
  };
}

export const COLUMNS: readonly Action[] = [
  { name: 'delete a column', plan: deleteColumn, calls: 230 },
];
