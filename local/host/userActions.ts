import type { ChartData } from '../charts/chartData';
import type { SortKey } from '../engine/actionOperations';
import type { ChartAnchor, ChartObject } from '../engine/chartObject';
import type { Channel, Place, Validation } from '../engine/protocol';
import type { SheetInfo } from '../engine/sheetOperations';
import { parseA1 } from '../gas/a1';
import { allows } from '../gas/dataValidation';
import { ServiceError, TEXTS } from '../gas/serviceError';
import { SheetList } from '../gas/sheetList';
import type { Edit } from './editEvent';

/** What a person does in the sheet. Edits of cells are told to `onEdit`; changes of structure are not. */
export class UserActions {
  private readonly listed = new SheetList();

  constructor(
    private readonly channel: Channel,
    private readonly edited: (edit: Edit) => void,
  ) {}

  /** Types text into one cell, read as the spreadsheet reads typing; a strict dropdown refuses it. */
  type(sheet: string, a1: string, text: string): void {
    const place = this.placeOf(sheet, a1);
    const [[rule]] = this.channel.read<[[Validation | null]]>('getValidations', place);
    if (rule && !allows(rule, text)) throw new ServiceError(TEXTS.violates(a1));
    const oldValue = this.channel.read<string[][]>('lastDisplayed', place)[0]?.[0];
    this.channel.write('setValues', place, [[text]], true);
    this.edited({ place, value: text, ...(oldValue ? { oldValue } : {}) });
  }
  /** Pastes rows of text from another program; beyond its last row or column the sheet grows. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void {
    const place = { ...this.placeOf(sheet, a1), rows: rows.length, columns: rows[0]?.length ?? 0 };
    const info = this.infoOf(sheet);
    for (const what of ['rows', 'columns'] as const) {
      const first = what === 'rows' ? place.row : place.column;
      const missing = first + place[what] - 1 - info[what];
      if (missing > 0) this.channel.write('append', info.id, what, missing);
    }
    this.channel.write('setValues', place, rows, true);
    this.edited({ place });
  }
  clear(sheet: string, a1: string): void {
    const place = this.placeOf(sheet, a1);
    this.channel.write('clearContent', place);
    this.edited({ place });
  }
  /** Drags the first range over the second, formulas and formats included. */
  fill(sheet: string, from: string, to: string): void {
    const place = this.placeOf(sheet, to);
    this.channel.write('copy', this.placeOf(sheet, from), place, 'all');
    this.edited({ place });
  }
  undo = () => this.channel.read<void>('undo');

  insertRows = (sheet: string, before: number, count: number) =>
    this.channel.write('insert', this.idOf(sheet), 'rows', before, count);
  /** Adds rows at the bottom, as the field below the grid does. */
  addRows = (sheet: string, count: number) =>
    this.channel.write('append', this.idOf(sheet), 'rows', count);
  deleteRows = (sheet: string, first: number, count: number) =>
    this.channel.write('remove', this.idOf(sheet), 'rows', first, count);
  moveRows = (sheet: string, first: number, count: number, before: number) =>
    this.channel.write('move', this.idOf(sheet), 'rows', first, count, before);
  insertColumns = (sheet: string, before: number, count: number) =>
    this.channel.write('insert', this.idOf(sheet), 'columns', before, count);
  deleteColumns = (sheet: string, first: number, count: number) =>
    this.channel.write('remove', this.idOf(sheet), 'columns', first, count);
  moveColumns = (sheet: string, first: number, count: number, before: number) =>
    this.channel.write('move', this.idOf(sheet), 'columns', first, count, before);
  sort = (sheet: string, a1: string, keys: readonly SortKey[]) =>
    this.channel.write('sort', this.placeOf(sheet, a1), keys);
  /** Filters a table (its first row is the header) by hiding rows with these texts in a column. */
  filter = (sheet: string, a1: string, column: number, hide: readonly string[]) =>
    this.channel.write('setFilter', this.placeOf(sheet, a1), column, hide);
  rename = (sheet: string, name: string) =>
    this.channel.write('renameSheet', this.idOf(sheet), name);
  duplicate = (sheet: string) => this.channel.read<number>('duplicateSheet', this.idOf(sheet));
  hideTab = (sheet: string) => this.channel.write('hideSheet', this.idOf(sheet), true);
  deleteTab = (sheet: string) => this.channel.write('deleteSheet', this.idOf(sheet));
  /** Brings a tab to the front. */
  open = (sheet: string) => this.channel.write('activateSheet', this.idOf(sheet));
  /** Goes to a cell. */
  select(sheet: string, a1: string): void {
    this.open(sheet);
    this.channel.write('activateRange', this.placeOf(sheet, a1));
  }
  addTab = (name: string) => this.channel.read<number>('insertSheet', name, this.sheets().length);
  /** Makes cells take these words alone; what stands in them stays. */
  setStrictDropdown(sheet: string, a1: string, words: readonly string[]): void {
    const place = this.placeOf(sheet, a1);
    const rule: Validation = {
      type: 'VALUE_IN_LIST',
      values: words,
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    this.channel.write('setValidations', place, [rule]);
  }
  setNote = (sheet: string, a1: string, note: string) =>
    this.channel.write('setNotes', this.placeOf(sheet, a1), [[note]]);

  /** Charts that lie on a sheet, as they stand. */
  charts = (sheet: string) => this.channel.read<ChartObject[]>('getCharts', this.idOf(sheet));
  /** What the charts of a sheet draw, as it is seen. */
  drawnCharts = (sheet: string) => this.channel.read<ChartData[]>('drawnCharts', this.idOf(sheet));
  /** Puts a chart of their own on a sheet; gives its id. */
  addChart = (sheet: string, chart: Omit<ChartObject, 'id'>) =>
    this.channel.read<number>('insertChart', this.idOf(sheet), chart);
  /** Drags a chart. */
  moveChart(sheet: string, id: number, anchor: ChartAnchor): void {
    const chart = this.charts(sheet).find((c) => c.id === id);
    this.channel.write('updateChart', this.idOf(sheet), { ...chart, anchor });
  }
  deleteChart = (sheet: string, id: number) =>
    this.channel.write('removeChart', this.idOf(sheet), id);

  sheets = () => this.listed.in(this.channel);
  /** Where an address is; without one, the whole sheet. */
  placeOf(sheet: string, a1?: string): Place {
    const { id, rows, columns } = this.infoOf(sheet);
    if (a1 === undefined) return { sheet: id, row: 1, column: 1, rows, columns };
    const { row, column, lastRow = rows, lastColumn = columns } = parseA1(a1);
    if (lastRow > rows || lastColumn > columns) throw new Error(`${a1} lies outside of ${sheet}`);
    return { sheet: id, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }
  private idOf = (sheet: string) => this.infoOf(sheet).id;
  private infoOf(name: string): SheetInfo {
    const info = this.sheets().find((s) => s.name === name);
    if (!info)
      throw new Error(
        `No tab named ${name}; there are ${this.sheets()
          .map((s) => s.name)
          .join(', ')}`,
      );
    return info;
  }
}
