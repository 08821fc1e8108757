import { type Action, type Deed, type Draw, pick } from './deed';
import type { Desk } from './desk';
import { type Ledger, wholeTab } from './ledger';
import { CAMPAIGNS, type CellRef, type PlaceName, tabOf } from './places';

type Of = Pick<CellRef, 'campaign' | 'place'>;

/** Blocks whose rows people insert, move, sort and filter. */
const PLACES_OF_ROWS: readonly PlaceName[] = ['tasks', 'board', 'issues', 'feedback', 'partners'];
const someBlock = (draw: Draw): Of => ({
  campaign: pick(CAMPAIGNS, draw[0]),
  place: pick(PLACES_OF_ROWS, draw[1]),
});

/** A change of rows or columns: no event tells the script of it. */
function untold(
  told: string,
  of: Of,
  act: (desk: Desk, sheet: string) => void,
  note = () => {},
): Deed {
  return {
    told: `${told} in ${tabOf(of)}`,
    act: (desk) => act(desk, desk.sheet(tabOf(of))),
    note: () => {
      note();
      return [];
    },
    tab: tabOf(of),
    ties: { alone: [wholeTab(of)] },
  };
}

const rowOf = (desk: Desk, of: Of, label: string): number =>
  desk.rowsOf(desk.table(of), of.place, label)[0] ?? 0;

/** Insert rows above one that is filled. */
function insertRows(_: Ledger, draw: Draw): Deed {
  const of = someBlock(draw);
  return untold(`insert ${1 + ((draw[3] ?? 0) % 3)} rows`, of, (desk, sheet) => {
    const { row } = pick(desk.table(of).all, draw[2]);
    desk.host.user.insertRows(sheet, row, 1 + ((draw[3] ?? 0) % 3));
  });
}

function moveRow(_: Ledger, draw: Draw): Deed {
  const of = someBlock(draw);
  return untold('move a row', of, (desk, sheet) => {
    const { all } = desk.table(of);
    // The first row carries the block's marks in the hidden column; people move the others.
    const [from, to] = [pick(all.slice(1), draw[2]), pick(all.slice(1), draw[3])];
    desk.host.user.moveRows(sheet, from.row, 1, to.row);
  });
}

/** Deletes a row that someone has added. */
function deleteRow(ledger: Ledger, draw: Draw): Deed | undefined {
  const of = someBlock(draw);
  const labels = ledger.added.get(`${tabOf(of)} ${of.place}`) ?? [];
  if (labels.length === 0) return undefined;
  const label = pick(labels, draw[2]);
  return untold(
    `delete the row ${label}`,
    of,
    (desk, sheet) => desk.host.user.deleteRows(sheet, rowOf(desk, of, label), 1),
    () => ledger.forgetRow(of, label),
  );
}

function sortRows(_: Ledger, draw: Draw): Deed {
  const of = { campaign: pick(CAMPAIGNS, draw[0]), place: 'tasks' as const };
  const key = pick(['due', 'status', 'owner'], draw[2]);
  const ascending = (draw[3] ?? 0) % 2 === 0;
  const told = `sort by ${key}${ascending ? '' : ', the other way'}`;
  const sort = untold(told, of, (desk, sheet) => {
    const table = desk.table(of);
    const filled = table.all.filter(({ text }) => text.name !== '');
    const [first, last] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
    const range = `${table.at(first, 'id')}:${table.at(last, 'newPlan')}`;
    desk.host.user.sort(sheet, range, [{ column: desk.columnOf(table, key), ascending }]);
  });
  // A task that the answer to an edit gives is sorted with the others or stays below them: that hangs on the answer.
  return { ...sort, needsAnswers: true };
}

function filterRows(_: Ledger, draw: Draw): Deed {
  const of = { campaign: pick(CAMPAIGNS, draw[0]), place: 'tasks' as const };
  const hide = (draw[2] ?? 0) % 2 === 0 ? ['已完成'] : [];
  return untold(`filter out ${hide.join() || 'nothing'}`, of, (desk, sheet) => {
    const table = desk.table(of);
    const [header, last] = [(table.all[0]?.row ?? 0) - 1, table.all.at(-1)?.row ?? 0];
    const range = `${table.at(header, 'id')}:${table.at(last, 'newPlan')}`;
    desk.host.user.filter(sheet, range, desk.columnOf(table, 'status'), hide);
  });
}

function insertColumn(_: Ledger, draw: Draw): Deed {
  const of = someBlock(draw);
  return untold('insert a column', of, (desk, sheet) =>
    desk.host.user.insertColumns(sheet, 3 + ((draw[2] ?? 0) % 8), 1),
  );
}

function moveColumn(_: Ledger, draw: Draw): Deed {
  const of = { campaign: pick(CAMPAIGNS, draw[0]), place: 'tasks' as const };
  return untold('move a column', of, (desk, sheet) => {
    const table = desk.table(of);
    const [from, to] = [
      pick(['owner', 'remark', 'platform'], draw[2]),
      pick(['due', 'kind'], draw[3]),
    ];
    desk.host.user.moveColumns(sheet, desk.columnOf(table, from), 1, desk.columnOf(table, to));
  });
}

export const ROWS: readonly Action[] = [
  { name: 'insert rows', plan: insertRows },
  { name: 'move a row', plan: moveRow },
  { name: 'delete a row', plan: deleteRow },
  { name: 'sort', plan: sortRows },
  { name: 'filter', plan: filterRows },
  { name: 'insert a column', plan: insertColumn },
  { name: 'move a column', plan: moveColumn },
];
