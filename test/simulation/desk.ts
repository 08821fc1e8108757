import { DemoBook } from '../../local/demo/demoBook';
import { readTable, type Table } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import { parseA1 } from '../../local/gas/a1';
import type { CellsRead, Host } from '../../local/host/createHost';
import { type CellRef, labelOf, PLACES, type PlaceName, sheetName, tabOf } from './places';

/** A column with the text that goes into it. */
type Filled = readonly [key: string, text: string];

/** Columns of the widest table, and those that people insert. */
const WIDEST = 36;

/** A workbook with people in front of it, who find cells by what stands in their rows. */
export class Desk {
  private readonly book: DemoBook;
  /** Names that people have given to tabs. */
  private readonly renamed = new Map<string, string>();

  constructor(readonly host: Host) {
    this.book = new DemoBook(host, 'zh-CN');
  }

  sheet = (tab: string): string => this.renamed.get(tab) ?? sheetName(this.book, tab);
  rename(tab: string, name: string): void {
    this.host.user.rename(this.sheet(tab), name);
    this.renamed.set(tab, name);
  }

  table(of: Pick<CellRef, 'campaign' | 'place'>): Table {
    const { block, label } = PLACES[of.place];
    const sheet = this.sheet(tabOf(of));
    return readTable({ read: () => this.read(sheet) } as unknown as Host, sheet, block, label[0]);
  }
  /** A sheet without what lies right of its tables, such as the days of a Gantt chart. */
  read(sheet: string): CellsRead {
    const { columns = 0 } = this.host.user.sheets().find(({ name }) => name === sheet) ?? {};
    return this.host.read(sheet, `A1:${columnLetters(Math.min(columns, WIDEST))}`);
  }
  /** Numbers of the rows that have a label. */
  rowsOf(table: Table, place: PlaceName, label: string): number[] {
    return table.all.filter((row) => labelOf(place, row) === label).map(({ row }) => row);
  }

  columnOf = (table: Table, key: string): number => parseA1(table.at(1, key)).column;

  /** The row that has a label, which must be there once. */
  rowAt({ label, ...of }: Omit<CellRef, 'key'>, table = this.table(of)): number {
    const rows = this.rowsOf(table, of.place, label);
    if (rows.length !== 1)
      throw new Error(`${rows.length} rows named ${label} in ${of.campaign} ${of.place}`);
    return rows[0] as number;
  }
  at(ref: CellRef): string {
    const table = this.table(ref);
    return table.at(this.rowAt(ref, table), ref.key);
  }
  type(ref: CellRef, text: string): void {
    this.host.user.type(this.sheet(tabOf(ref)), this.at(ref), text);
  }

  /** Puts texts into cells of a row: at once where they lie side by side, else one after the other. */
  fillRow(of: Pick<CellRef, 'campaign' | 'place'>, row: number, cells: readonly Filled[]): void {
    const table = this.table(of);
    const sheet = this.sheet(tabOf(of));
    const columns = cells.map(([key]) => this.columnOf(table, key));
    const isOneRange = columns.every((column, i) => column === (columns[0] as number) + i);
    const texts = cells.map(([, text]) => text);
    if (isOneRange) this.host.user.paste(sheet, table.at(row, cells[0]?.[0] ?? ''), [texts]);
    else for (const [key, text] of cells) this.host.user.type(sheet, table.at(row, key), text);
  }

  /** A person starts a function; one that throws has its error among the executions. */
  call(fn: string, ...args: unknown[]): unknown {
    try {
      return this.host.call(fn, ...args) ?? {};
    } catch {
      return {};
    }
  }

  /** Someone clears an empty cell: the tab is looked at. */
  look(of: Pick<CellRef, 'campaign' | 'place'>): void {
    const table = this.table(of);
    const last = table.all.at(-1)?.row ?? 0;
    this.host.user.clear(this.sheet(tabOf(of)), table.at(last, PLACES[of.place].idle));
  }
}
