import { CellMap, type Move, type SavedCells } from './cellMap';
import { type ChartObject, hungAt } from './chartObject';
import type { Place, Rule, Validation } from './protocol';
import { shiftFormula } from './shiftFormula';
import { shiftPlace, shiftSpan } from './shiftPlace';

export interface ColumnGroup {
  readonly first: number;
  readonly count: number;
  readonly collapsed: boolean;
}

export interface ProtectedArea {
  readonly id: number;
  readonly place: Place;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** The same as JSON. */
export type SavedExtras = Pick<SheetExtras, 'rules' | 'protections' | 'groups'> & {
  /** Absent from workbooks that were saved before there were charts. */
  readonly charts?: readonly ChartObject[];
  readonly notes: SavedCells<string>;
  readonly validations: SavedCells<Validation>;
};

/**
 * What a sheet has beside cells that the engine does not keep by itself, or would drop: groups,
 * protections, rules, validations, notes and charts. They follow when rows or columns move.
 */
export class SheetExtras {
  notes = new CellMap<string>();
  validations = new CellMap<Validation>();
  rules: Rule[] = [];
  protections: ProtectedArea[] = [];
  groups: ColumnGroup[] = [];
  charts: readonly ChartObject[] = [];
  /** Whether a rule that refuses values was ever set: then writing must look at the rules. */
  strict = false;

  static of({ notes, validations, ...others }: SavedExtras): SheetExtras {
    const extras = Object.assign(new SheetExtras(), others);
    extras.notes = CellMap.of(notes);
    extras.validations = CellMap.of(validations);
    extras.strict = validations.some(([, , { allowInvalid }]) => !allowInvalid);
    return extras;
  }

  save(): SavedExtras {
    const { rules, protections, groups, charts } = this;
    const [notes, validations] = [this.notes.save(), this.validations.save()];
    return { rules, protections, groups, charts, notes, validations };
  }

  /** The same for a copy of the sheet; its charts get ids of their own and show the copy. */
  copy(from: number, sheet: number, newChartId: () => number): SheetExtras {
    const copy = new SheetExtras();
    copy.notes = this.notes.copy();
    copy.validations = this.validations.copy();
    copy.strict = this.strict;
    const there = (place: Place) => ({ ...place, sheet });
    copy.rules = this.rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(there) }));
    copy.protections = this.protections.map((p) => ({ ...p, place: there(p.place) }));
    copy.groups = [...this.groups];
    copy.charts = this.charts.map((chart) => ({
      ...chart,
      id: newChartId(),
      ranges: chart.ranges.map((place) => (place.sheet === from ? there(place) : place)),
    }));
    return copy;
  }

  shift(rowOf: Move, columnOf: Move): void {
    this.notes.shift(rowOf, columnOf);
    this.validations.shift(rowOf, columnOf);
    const shifted = (place: Place) => shiftPlace(place, rowOf, columnOf);
    this.rules = this.rules.flatMap((rule) => {
      const ranges = rule.ranges.flatMap((place) => shifted(place) ?? []);
      const formula = shiftFormula(rule.formula, rowOf, columnOf);
      return ranges.length > 0 ? [{ ...rule, ranges, formula }] : [];
    });
    this.protections = this.protections.flatMap((protection) => {
      const place = shifted(protection.place);
      return place ? [{ ...protection, place }] : [];
    });
    this.groups = this.groups.flatMap((group) => {
      const span = shiftSpan(group.first, group.count, columnOf);
      return span ? [{ ...group, ...span }] : [];
    });
    this.charts = this.charts.map((chart) => hungAt(chart, rowOf, columnOf));
  }
}
