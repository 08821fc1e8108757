import { readTable, type Table } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { CellsRead, Host } from '../../local/host/createHost';

/** Columns of the widest table, and those that people insert. */
const WIDEST = 36;

/** What a person sees of a workbook: a sheet that stays as it is, is read once, however many look at it. */
export class Reads {
  private readonly known = new Map<
    string,
    { readonly revision: string; readonly sheet: SheetRead }
  >();

  constructor(private readonly host: Host) {}

  sheet(name: string): SheetRead {
    const revision = this.host.revision(name);
    const known = this.known.get(name);
    if (known?.revision === revision) return known.sheet;
    const { columns = 0 } = this.host.user.sheets().find((sheet) => sheet.name === name) ?? {};
    // Not what lies right of its tables, such as the days of a Gantt chart.
    const cells = this.host.read(name, `A1:${columnLetters(Math.min(columns, WIDEST))}`);
    const sheet = new SheetRead(name, cells);
    this.known.set(name, { revision, sheet });
    return sheet;
  }
}

/** A sheet as it was when someone looked. */
export class SheetRead {
  private readonly tables = new Map<string, Table>();
  private readonly display: CellsRead['display'];
  private known: CellsRead['values'] | undefined;

  constructor(
    private readonly name: string,
    private readonly cells: CellsRead,
  ) {
    this.display = cells.display;
  }

  /** Few ask for them; asked for while the sheet is as it was. */
  get values(): CellsRead['values'] {
    this.known ??= this.cells.values;
    return this.known;
  }

  /** A block of it; `first` is the column that filled rows have. */
  table(block: string, first: string): Table {
    const key = `${block} ${first}`;
    const known = this.tables.get(key);
    if (known) return known;
    const { display } = this;
    const table = readTable(
      { read: () => ({ display }) } as unknown as Host,
      this.name,
      block,
      first,
    );
    this.tables.set(key, table);
    return table;
  }
}
