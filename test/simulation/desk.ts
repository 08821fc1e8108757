import { DemoBook } from '../../local/demo/demoBook';
import type { Table } from '../../local/demo/readTable';
import { parseA1 } from '../../local/gas/a1';
import { type CellsRead, createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import type { Answer } from './deed';
import { type CellRef, labelOf, PLACES, type PlaceName, sheetName, tabOf } from './places';
import { Reads } from './reads';
import { PHASES } from './workbook';

/** A column with the text that goes into it. */
type Filled = readonly [key: string, text: string];

/** A workbook with people in front of it, who find cells by what stands in their rows. */
export class Desk {
  host: Host;
  private book: DemoBook;
  private reads: Reads;
  /** Names that people have given to tabs. */
  private renamed = new Map<string, string>();
  private version: Pick<SavedWorkbook, 'book'> & { readonly renamed: Map<string, string> };
  private mailed: Host['mails'] = [];

  /** `answered` is told what functions answer. */
  constructor(
    private readonly options: HostOptions & { readonly saved: SavedWorkbook },
    private readonly answered?: (fn: string, answer: Answer) => void,
  ) {
    this.host = createHost(options);
    this.book = new DemoBook(this.host, 'zh-CN');
    this.reads = new Reads(this.host);
    this.version = { book: options.saved.book, renamed: new Map() };
  }

  /** All that were ever sent. */
  get mails(): Host['mails'] {
    return [...this.mailed, ...this.host.mails];
  }

  keepVersion(): void {
    this.version = { book: this.host.save().book, renamed: new Map(this.renamed) };
  }
  /** Opened anew it is calculated whole, as it always is on Google. */
  reopen(): void {
    this.open(this.host.save());
  }
  private open(saved: SavedWorkbook): void {
    this.mailed = this.mails;
    this.host.close();
    this.host = createHost({ ...this.options, saved });
    this.book = new DemoBook(this.host, 'zh-CN');
    this.reads = new Reads(this.host);
  }
  /** Sheets are as they were then; what the document and people have beside them is as it is. */
  restoreVersion(): void {
    const { book, renamed } = this.version;
    this.open({ ...this.host.save(), book });
    this.renamed = new Map(renamed);
  }

  /** Whether the dates of a campaign stand later than they did at first. */
  isMoved(campaign: string): boolean {
    const { rows } = this.block('overview', 'campaigns', 'code');
    return rows.find(({ text }) => text.code === campaign)?.text.end !== PHASES.at(-1)?.end;
  }

  sheet = (tab: string): string => this.renamed.get(tab) ?? sheetName(this.book, tab);
  rename(tab: string, name: string): void {
    this.host.user.rename(this.sheet(tab), name);
    this.renamed.set(tab, name);
  }

  table(of: Pick<CellRef, 'campaign' | 'place'>): Table {
    const { block, label } = PLACES[of.place];
    return this.block(tabOf(of), block, label[0]);
  }
  /** A block of a tab; `first` is the column that filled rows have. */
  block = (tab: string, block: string, first: string): Table =>
    this.reads.sheet(this.sheet(tab)).table(block, first);
  values = (of: Pick<CellRef, 'campaign' | 'place'>): CellsRead['values'] =>
    this.reads.sheet(this.sheet(tabOf(of))).values;
  /** Whether there is a tab that is only made when it is needed. */
  has = (tab: string): boolean =>
    this.host.user.sheets().some(({ name }) => name === this.sheet(tab));

  /** Numbers of the rows that have a label. */
  rowsOf(table: Table, place: PlaceName, label: string): number[] {
    return table.all.filter((row) => labelOf(place, row) === label).map(({ row }) => row);
  }

  hasColumn = (table: Table, key: string): boolean => key in (table.all[0]?.text ?? {});
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
  call(fn: string, ...args: unknown[]): Answer {
    try {
      const answer = (this.host.call(fn, ...args) ?? {}) as Answer;
      this.answered?.(fn, answer);
      return answer;
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
