import type { PhaseKind } from '../core/request/campaignRequest';
import type { TableRow } from '../tabs/kinds/decodeRows';
import { textOf } from '../tabs/kinds/kind';
import { known } from '../tabs/kinds/unread';

/** A phase of 策划方案; days are serial, both inclusive. */
export interface Phase {
  readonly row: number;
  readonly kind: PhaseKind;
  /** As typed: the team may call it otherwise. */
  readonly name: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The phases that have dates; one of a kind of the team's own has none. */
export function datedPhases(
  rows: readonly TableRow<'plan', 'phases'>[],
): (Omit<Phase, 'kind'> & { readonly kind: PhaseKind | undefined })[] {
  return rows.flatMap(({ row, is, cells }) => {
    const [start, end] = [known(is.start), known(is.end)];
    if (start === undefined || end === undefined) return [];
    return [{ row, kind: known(is.kind), name: textOf(cells.kind), label: is.label, start, end }];
  });
}

/** The phases that have a kind and dates. */
export function phasesOf(rows: readonly TableRow<'plan', 'phases'>[]): Phase[] {
  return datedPhases(rows).flatMap(({ kind, ...phase }) => (kind ? [{ ...phase, kind }] : []));
}
