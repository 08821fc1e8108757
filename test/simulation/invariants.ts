import type { TableRow } from '../../local/demo/readTable';
import type { Invariant } from './invariant';
import type { Figure, Value } from './ledger';
import { type CellRef, PLACES, tabOf } from './places';
import { alertsAreWhole, cardsOnce, idsAreOwn, noHalfCampaign, splitsAddUp } from './wholeRecords';

const SAME = 1e-7;
const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= SAME * Math.max(1, Math.abs(b))
    : a === b;

/** Whether a cell holds a value as it was typed, as the spreadsheet or as the script reads it. */
function holds(cell: unknown, shown: string, { text, reads }: Value): boolean {
  const is = typeof cell === 'object' && cell ? (cell as { serial: number }).serial : cell;
  return near(is, reads) || is === text || shown === text;
}

const typedStands: Invariant = {
  name: 'every value typed stands once, in its row',
  broken(desk, ledger) {
    const refs = [...ledger.cells.values()];
    const places = new Map(refs.map(({ ref }) => [`${tabOf(ref)} ${ref.place}`, ref]));
    return [...places].flatMap(([of, place]) => {
      const table = desk.table(place);
      const values = desk.values(place);
      return refs
        .filter(({ ref }) => `${tabOf(ref)} ${ref.place}` === of)
        .flatMap(({ ref, value }) => {
          const rows = desk.rowsOf(table, ref.place, ref.label);
          if (rows.length !== 1) return [`${rows.length} rows ${describe(ref)}`];
          const row = rows[0] as number;
          const column = desk.columnOf(table, ref.key);
          const shown = table.all.find((r) => r.row === row)?.text[ref.key] ?? '';
          const cell = values[row - 1]?.[column - 1];
          return holds(cell, shown, value)
            ? []
            : [`${describe(ref)} has ${JSON.stringify(cell)} (${shown}), typed was ${value.text}`];
        });
    });
  },
};

const describe = ({ campaign, place, label, key }: CellRef) =>
  `${campaign} ${PLACES[place].tab} ${label} ${key}`;

const logIsLedger: Invariant = {
  name: 'the log has each figure once and nothing else',
  broken(desk, ledger) {
    const rows = desk.block('log', 'log', 'campaign').rows.map(figureOf);
    const left = new Map<string, number>();
    for (const row of rows) left.set(row, (left.get(row) ?? 0) + 1);
    const lines: string[] = [];
    for (const figure of ledger.figures) {
      const key = keyOf(figure);
      const count = left.get(key) ?? 0;
      if (count === 0 && !ledger.mayLack(figure)) lines.push(`not in the log: ${key}`);
      if (count > 0) left.set(key, count - 1);
    }
    for (const [key, count] of left)
      if (count > 0) lines.push(`${count} too many in the log: ${key}`);
    return lines;
  },
};

function figureOf({ text }: TableRow): string {
  const { campaign, date, slot, platform, metric, value } = text;
  return [campaign, date, platform, metric, slot, Number(value)].join(' ');
}
function dayKey({ campaign, day, platform, metric }: Figure): string {
  const date = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return [campaign, date, platform, metric].join(' ');
}
const keyOf = (figure: Figure) => `${dayKey(figure)} ${figure.slot} ${figure.value}`;

/** Of a day one figure of a platform counts: the last one. */
const lastCounts: Invariant = {
  name: 'of each figure of a day the last one counts',
  broken(desk, ledger) {
    const valid = desk
      .block('log', 'log', 'campaign')
      .rows.filter(({ text }) => text.valid === '1')
      .map((row) => figureOf(row));
    const last = new Map(ledger.figures.map((f) => [dayKey(f), f]));
    return [...last].flatMap(([day, figure]) => {
      if (ledger.mayLackSome(figure.campaign)) return [];
      const counted = valid.filter((text) => text.startsWith(`${day} `));
      return counted.length === 1 && counted[0] === keyOf(figure) ? [] : [`${day}: ${counted}`];
    });
  },
};

export const INVARIANTS: readonly Invariant[] = [
  typedStands,
  logIsLedger,
  lastCounts,
  idsAreOwn,
  alertsAreWhole,
  splitsAddUp,
  noHalfCampaign,
  cardsOnce,
];
