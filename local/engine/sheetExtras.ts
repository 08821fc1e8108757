import { CellMap, type Move, type SavedCells } from './cellMap';
import type { Place, Rule, Validation } from './protocol';

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
  readonly notes: SavedCells<string>;
  readonly validations: SavedCells<Validation>;
};

/**
 * What a sheet has beside cells that the engine does not keep by itself, or would drop: groups,
 * protections, rules, validations and notes. They follow when rows or columns move.
 */
export class SheetExtras {
  notes = new CellMap<string>();
  validations = new CellMap<Validation>();
  rules: Rule[] = [];
  protections: ProtectedArea[] = [];
  groups: ColumnGroup[] = [];

  static of({ notes, validations, ...others }: SavedExtras): SheetExtras {
    const extras = Object.assign(new SheetExtras(), others);
    extras.notes = CellMap.of(notes);
    extras.validations = CellMap.of(validations);
    return extras;
  }

  save(): SavedExtras {
    const { rules, protections, groups } = this;
    const [notes, validations] = [this.notes.save(), this.validations.save()];
    return { rules, protections, groups, notes, validations };
  }

  /** The same for a copy of the sheet. */
  copy(sheet: number): SheetExtras {
    const copy = new SheetExtras();
    copy.notes = this.notes.copy();
    copy.validations = this.validations.copy();
    const there = (place: Place) => ({ ...place, sheet });
    copy.rules = this.rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(there) }));
    copy.protections = this.protections.map((p) => ({ ...p, place: there(p.place) }));
    copy.groups = [...this.groups];
    return copy;
  }

  shift(rowOf: Move, columnOf: Move): void {
    this.notes.shift(rowOf, columnOf);
    this.validations.shift(rowOf, columnOf);
    const shifted = (place: Place) => shiftPlace(place, rowOf, columnOf);
    this.rules = this.rules.flatMap((rule) => {
      const ranges = rule.ranges.flatMap((place) => shifted(place) ?? []);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    });
    this.protections = this.protections.flatMap((protection) => {
      const place = shifted(protection.place);
      return place ? [{ ...protection, place }] : [];
    });
    this.groups = this.groups.flatMap((group) => {
      const span = shiftSpan(group.first, group.count, columnOf);
      return span ? [{ ...group, ...span }] : [];
    });
  }
}

function shiftPlace(place: Place, rowOf: Move, columnOf: Move): Place | undefined {
  const rows = shiftSpan(place.row, place.rows, rowOf);
  const columns = shiftSpan(place.column, place.columns, columnOf);
  if (!rows || !columns) return undefined;
  return {
    ...place,
    row: rows.first,
    rows: rows.count,
    column: columns.first,
    columns: columns.count,
  };
}

/** A span grows with what is inserted inside it and shrinks with what is deleted from it. */
function shiftSpan(
  first: number,
  count: number,
  move: Move,
): { first: number; count: number } | undefined {
  const places: number[] = [];
  for (let i = first; i < first + count; i++) {
    const place = move(i);
    if (place !== undefined) places.push(place);
  }
  if (places.length === 0) return undefined;
  const start = Math.min(...places);
  return { first: start, count: Math.max(...places) - start + 1 };
}
