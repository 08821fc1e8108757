import { readTable, type Table } from '../../local/demo/readTable';
import type { CellsRead, Host } from '../../local/host/createHost';
import type { Desk } from './desk';
import { type CellRef, PLACES, tabOf } from './places';

/** A workbook as it stands after a step: each sheet is read once, however many look at it. */
export class View {
  private readonly read = new Map<string, CellsRead>();

  constructor(readonly desk: Desk) {}

  table(of: Pick<CellRef, 'campaign' | 'place'>): Table {
    const { block, label } = PLACES[of.place];
    return this.block(tabOf(of), block, label[0]);
  }

  /** A block of a tab; `first` is the column that filled rows have. */
  block(tab: string, block: string, first: string): Table {
    const sheet = this.desk.sheet(tab);
    return readTable({ read: () => this.cells(sheet) } as unknown as Host, sheet, block, first);
  }

  values = (of: Pick<CellRef, 'campaign' | 'place'>): CellsRead['values'] =>
    this.cells(this.desk.sheet(tabOf(of))).values;

  private cells(sheet: string): CellsRead {
    const known = this.read.get(sheet);
    if (known) return known;
    const { display, values } = this.desk.read(sheet);
    const cells = { display, values, formulas: [] };
    this.read.set(sheet, cells);
    return cells;
  }
}
