import type { Host } from '../../local/host/createHost';

/** The same numbers for the same seed (mulberry32): whole ones from 0 up to the limit. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** What people type, formulas among it. */
const TEXTS = [
  '0',
  '7',
  '-3.5',
  '12%',
  '8万',
  '2024-06-17',
  '已完成',
  'x',
  '',
  "'123",
  '=',
  'TRUE',
];
const FORMULAS = [
  (at: string) => `=SUM(${at}:${at})`,
  (at: string) => `=IF(${at}="","",${at}&"!")`,
  (at: string) => `=IFERROR(${at}*2,0)`,
  (at: string) => `=COUNTIF(A1:H40,${at})`,
  (at: string) => `=TEXT(TODAY(),"yyyy-mm-dd")&${at}`,
  (at: string) => `=OFFSET(${at},1,0)`,
];
const COLUMNS = 'ABCDEFGHIJKLMN';

/** Does one edit as people do, chosen by the numbers; says what it was. What is refused is no edit. */
export function randomEdit(host: Host, random: (below: number) => number): string {
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  const tabs = host.user.sheets();
  const { name: tab, rows, columns } = one(tabs);
  const row = () => 1 + random(Math.min(rows, 60) - 6);
  const column = () => one([...COLUMNS.slice(0, Math.max(2, Math.min(columns - 2, 14)))]);
  const cell = () => `${column()}${row()}`;
  const text = () => (random(3) === 0 ? one(FORMULAS)(cell()) : one(TEXTS));
  const grid = () => [0, 1, 2].map(() => [text(), text()]);
  const { user } = host;
  const type = () => user.type(tab, cell(), text());
  const edits: readonly (readonly [string, () => unknown])[] = [
    ...Array.from({ length: 6 }, () => ['type', type] as const),
    ['recheck', () => host.call('recheckAll')],
    ['paste', () => user.paste(tab, `${one(['A', 'B'])}${row()}`, grid())],
    ['clear', () => user.clear(tab, cell())],
    ['fill', () => fill(host, tab, one(['A', 'B', 'C', 'D', 'E', 'F', 'G']), row())],
    ['undo', () => user.undo()],
    ['sort', () => sort(host, tab, row(), random(2) === 0)],
    ['insertRows', () => user.insertRows(tab, row(), 1 + random(3))],
    ['deleteRows', () => user.deleteRows(tab, row(), 1 + random(2))],
    ['moveRows', () => user.moveRows(tab, row(), 1, row())],
    ['insertColumns', () => user.insertColumns(tab, 1 + random(8), 1)],
    ['deleteColumns', () => user.deleteColumns(tab, 2 + random(8), 1)],
    ['moveColumns', () => user.moveColumns(tab, 2 + random(6), 1, 2 + random(8))],
    ['addRows', () => user.addRows(tab, 3)],
    ['rename', () => user.rename(tab, `${tab.slice(0, 20)}·${random(1000)}`)],
    ['duplicate', () => (tabs.length < 24 ? user.duplicate(tab) : type())],
    ['addTab', () => user.addTab(`新${random(100_000)}`)],
    ['deleteTab', () => (tabs.length > 16 ? user.deleteTab(tab) : type())],
  ];
  const [what, edit] = one(edits);
  try {
    edit();
    host.read(tab, 'A1');
    return `${what} on ${tab}`;
  } catch (error) {
    return `${what} on ${tab}, refused: ${error instanceof Error ? error.message : error}`;
  }
}

function fill({ user }: Host, tab: string, column: string, row: number): void {
  user.fill(tab, `${column}${row}`, `${column}${row}:${column}${row + 4}`);
}

function sort({ user }: Host, tab: string, row: number, ascending: boolean): void {
  user.sort(tab, `B${row}:E${row + 5}`, [{ column: 3, ascending }]);
}
