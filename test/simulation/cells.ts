import { type Action, type Deed, type Draw, pick } from './deed';
import type { Desk } from './desk';
import { cellId, type Ledger, wholeTab } from './ledger';
import { CAMPAIGNS, type CellRef, tabOf } from './places';

/** Where cells are cleared: nothing else hangs on them but what their own tab says of them. */
const CLEARED = ['tasks', 'budget', 'board'];

/** Someone clears a cell that was typed into. */
function clear(ledger: Ledger, draw: Draw): Deed | undefined {
  const refs = [...ledger.cells.values()].map(({ ref }) => ref);
  const cells = refs.filter(
    ({ place, key, label }) => CLEARED.includes(place) && !label.includes(key) && key !== 'name',
  );
  if (cells.length === 0) return undefined;
  const ref = pick(cells, draw[1]);
  return {
    told: `clear ${tabOf(ref)} ${ref.label} ${ref.key}`,
    act: (desk) => desk.host.user.clear(desk.sheet(tabOf(ref)), desk.at(ref)),
    note: (noted) => {
      noted.cells.delete(cellId(ref));
      return [];
    },
    at: ref,
    ties: { alone: [cellId(ref)], shared: [wholeTab(ref)] },
  };
}

const remark = (draw: Draw): CellRef => ({
  campaign: pick(CAMPAIGNS, draw[0]),
  place: 'tasks',
  label: pick(['活动主题确认', '方案审批', '预算到账确认'], draw[1]),
  key: 'remark',
});

/** Someone types into a cell and takes it back at once. */
function regret(ledger: Ledger, draw: Draw): Deed {
  const ref = remark(draw);
  const text = `算了 ${ledger.next()}`;
  return {
    told: `${text} → ${tabOf(ref)} ${ref.label} ${ref.key}, taken back`,
    act: (desk) => {
      const before = shownAt(desk, ref);
      desk.type(ref, text);
      // What the script has written is taken back first.
      for (let i = 0; i < 10 && shownAt(desk, ref) !== before; i++) desk.host.user.undo();
    },
    note: () => [],
    at: ref,
    ties: { alone: [cellId(ref)], shared: [wholeTab(ref)] },
    takesBack: true,
  };
}

const shownAt = (desk: Desk, ref: CellRef): string | undefined =>
  desk.host.read(desk.sheet(tabOf(ref)), desk.at(ref)).display[0]?.[0];

/** Someone drags an owner over the two tasks below. */
function fill(ledger: Ledger, draw: Draw): Deed {
  const ref = { ...remark(draw), key: 'owner' };
  const owner = `*负责人${ledger.next()}`;
  let below: string[] = [];
  return {
    told: `${owner} → ${tabOf(ref)} ${ref.label}, dragged over the next two`,
    act: (desk) => {
      desk.type(ref, owner);
      const table = desk.table(ref);
      const row = desk.rowAt(ref, table);
      below = [row + 1, row + 2].map((n) => table.all.find((r) => r.row === n)?.text.name ?? '');
      const range = `${table.at(row, 'owner')}:${table.at(row + 2, 'owner')}`;
      desk.host.user.fill(desk.sheet(tabOf(ref)), table.at(row, 'owner'), range);
    },
    note: (noted) => {
      for (const label of [ref.label, ...below])
        if (label !== '') noted.type({ ...ref, label }, { text: owner, reads: owner });
      return [];
    },
    at: ref,
    ties: { alone: [wholeTab(ref)] },
  };
}

/** Someone keeps quiet what a row reports, with time, name and reason. */
function silence(ledger: Ledger, draw: Draw): Deed | undefined {
  const reported = [...ledger.cells.values()].filter(
    ({ ref: { place, key } }) => place === 'board' && key === 'live',
  );
  if (reported.length === 0) return undefined;
  const of: CellRef = { ...pick(reported, draw[1]).ref, key: '' };
  const reason = `换班 ${ledger.next()}`;
  const until = new Date(ledger.time + (8 + 5) * 3_600_000).toISOString().slice(0, 16);
  const cells = {
    silenceUntil: until.replace('T', ' '),
    silencedBy: '*李四',
    silenceReason: reason,
  };
  return {
    told: `silence ${of.campaign} ${of.label} until ${cells.silenceUntil}`,
    act: (desk) => desk.fillRow(of, desk.rowAt(of), Object.entries(cells)),
    note: (noted) => {
      noted.type({ ...of, key: 'silenceReason' }, { text: reason, reads: reason });
      return [];
    },
    at: of,
    ties: { alone: [cellId({ ...of, key: 'live' })], shared: [wholeTab(of)] },
  };
}

export const CELLS: readonly Action[] = [
  { name: 'clear', plan: clear },
  { name: 'regret', plan: regret },
  { name: 'fill', plan: fill },
  { name: 'silence', plan: silence },
];
