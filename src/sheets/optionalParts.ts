import { OPTIONAL_TABS } from '../core/request/campaignRequest';
import {
  compileFormula,
  hasOptionalPart,
  ifKeysExist,
  type Scope,
} from '../tabs/compiler/compileFormula';
import { blockLayout, checkPlace } from '../tabs/model/layout';
import { isStacked } from '../tabs/model/tab';
import type { OurTab } from './ourTab';
import type { CellEdit } from './writeCells';

/** The layouts of a campaign without those of its optional tabs, or of some; looked up in the others as before. */
export function withoutTabs(
  others: Scope['others'],
  kinds: readonly string[] = OPTIONAL_TABS,
): Scope['others'] {
  const gone = kinds.map((kind) => [kind, { value: undefined }] as const);
  return Object.create(others, Object.fromEntries(gone));
}

/**
 * What the formulas of a tab are to be that change with the optional tabs of their campaign: those that still are
 * as `before` wants them, or that refer to what was deleted. Others are people's. `formulas` are those of the sheet
 * from A1 on.
 */
export function changedParts(
  our: OurTab,
  formulas: readonly (readonly string[])[],
  before: Scope['others'],
  now: Scope,
): CellEdit[] {
  return changingFormulas(our).flatMap(({ row, column, formula, block }): CellEdit[] => {
    const compiled = (others: Scope['others']) =>
      ifKeysExist(() => compileFormula(formula, { ...now, others, block }, row));
    const there = formulas[row - 1]?.[column - 1] ?? '';
    const wanted = compiled(now.others);
    if (there === '' || wanted === undefined || shapeOf(there) === shapeOf(wanted)) return [];
    const isOurs = there.includes('#REF!') || shapeOf(there) === shapeOf(compiled(before) ?? '');
    return isOurs ? [{ row, column, value: { formula: wanted } }] : [];
  });
}

/** The cells of stacked blocks, spare rows included, whose formula changes with an optional tab. */
function changingFormulas({ tab, layout }: OurTab) {
  if (!isStacked(tab)) return [];
  return tab.blocks.flatMap(({ key: block, check = '', columns }) => {
    const place = blockLayout(layout, block);
    const rows = Array.from(
      { length: place.lastRow - place.firstRow },
      (_, i) => place.firstRow + i,
    );
    const changing = columns.flatMap(({ key, formula = '' }) =>
      hasOptionalPart(formula) ? [{ column: place.columns[key] as number, formula }] : [],
    );
    return [
      ...(hasOptionalPart(check) ? [{ ...checkPlace(place), formula: check, block }] : []),
      ...rows.flatMap((row) => changing.map((one) => ({ ...one, row, block }))),
    ];
  });
}

/** A formula whatever its rows are and however the service spells it. */
function shapeOf(formula: string): string {
  return formula
    .replace(/[\s'$]/g, '')
    .replace(/\d+/g, '#')
    .toUpperCase();
}
