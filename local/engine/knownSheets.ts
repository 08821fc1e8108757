import type { Move } from './cellMap';
import { showing } from './chartObject';
import { type SavedExtras, SheetExtras } from './sheetExtras';

/** Ids of the sheets of a workbook, and what lies beside their cells, as JSON. */
export interface SavedSheets {
  /** Numeric ids and those of Univer. */
  readonly ids: readonly (readonly [number, string])[];
  readonly nextId: number;
  /** Absent from workbooks that were saved before there were charts. */
  readonly nextChart?: number;
  readonly extras: readonly (readonly [number, SavedExtras])[];
}

/** The sheets of a workbook under ids of its own (Univer's are text, Apps Script's are numbers), with what Univer has no place for. */
export class KnownSheets {
  private readonly univerIds: Map<number, string>;
  private readonly extras: Map<number, SheetExtras>;
  nextId: number;
  private nextChart: number;

  constructor({ ids, nextId, nextChart = 1, extras }: SavedSheets) {
    this.univerIds = new Map(ids);
    this.nextId = nextId;
    this.nextChart = nextChart;
    this.extras = new Map(extras.map(([id, saved]) => [id, SheetExtras.of(saved)]));
  }

  save(): SavedSheets {
    return {
      ids: [...this.univerIds],
      nextId: this.nextId,
      nextChart: this.nextChart,
      extras: [...this.extras].map(([id, extras]) => [id, extras.save()]),
    };
  }

  univerId(id: number): string | undefined {
    return this.univerIds.get(id);
  }

  idOf(univerId: string): number | undefined {
    return [...this.univerIds].find(([, other]) => other === univerId)?.[0];
  }

  /** Gives a sheet that Univer has inserted an id of its own; one that came back has it still. */
  register(univerId: string): void {
    if (this.idOf(univerId) !== undefined) return;
    const id = this.nextId++;
    this.univerIds.set(id, univerId);
    this.extras.set(id, new SheetExtras());
  }

  /** Gives every sheet another id, as an import does; what lies beside cells goes along. */
  renewIds(): void {
    const by = this.nextId + 1000;
    const moved = (id: number) => id + by;
    const places = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(places);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, of]) => [
          key,
          key === 'sheet' && typeof of === 'number' ? moved(of) : places(of),
        ]),
      );
    };
    const extras = [...this.extras].map(
      ([id, own]) => [moved(id), SheetExtras.of(places(own.save()) as SavedExtras)] as const,
    );
    const ids = [...this.univerIds].map(([id, univerId]) => [moved(id), univerId] as const);
    this.extras.clear();
    this.univerIds.clear();
    for (const [id, own] of extras) this.extras.set(id, own);
    for (const [id, univerId] of ids) this.univerIds.set(id, univerId);
    this.nextId += by;
  }

  extrasOf(id: number): SheetExtras {
    const extras = this.extras.get(id);
    if (!extras) throw new Error(`Sheet ${id} not found`);
    return extras;
  }

  /** The newest sheet is a copy of this one: it has the same beside its cells. */
  copiedFrom(id: number): void {
    const newest = Math.max(...this.univerIds.keys());
    this.extras.set(
      newest,
      this.extrasOf(id).copy(id, newest, () => this.newChartId()),
    );
  }

  /** An id that no chart of this workbook ever had. */
  newChartId(): number {
    return this.nextChart++;
  }

  /** Charts of any sheet follow the cells of the sheet that they show. */
  shiftCharted(sheet: number, rowOf: Move, columnOf: Move): void {
    for (const extras of this.extras.values())
      extras.charts = extras.charts.map((chart) => showing(chart, sheet, rowOf, columnOf));
  }
}
