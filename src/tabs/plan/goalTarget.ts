import { type Change, changedFigure, readChange } from '../../core/quantity/readChange';
import type { CampaignRequest } from '../../core/request/campaignRequest';
import { quote } from '../model/formulas';
import { numberOrText } from '../model/metricCells';
import type { Cell } from '../model/operation';

/** Where what a goal is counted from stands in its row. */
export type Base = 'baseline' | 'lastYear';

/** What a change is counted from: what it names, else the baseline, else last year if only that is known. */
export function baseOf({ from }: Change, has: Readonly<Partial<Record<Base, unknown>>>): Base {
  const isKnown = (base: Base) => typeof has[base] === 'number';
  return from ?? (isKnown('lastYear') && !isKnown('baseline') ? 'lastYear' : 'baseline');
}

/** The formula of a goal that was typed as a change: it follows its base, and says what was typed while there is none. */
export function changeFormula({ kind, by }: Change, base: Base, typed: string): string {
  const figure = kind === 'share' ? `[${base}]*(1+${by})` : `[${base}]+${by}`;
  return `IF(ISNUMBER([${base}]),ROUND(${figure},6),${quote(typed)})`;
}

/** What was typed, of a cell that has such a formula; undefined for any other. */
export function typedChange(formula: string): string | undefined {
  return /^=IF\(ISNUMBER\(.*\),ROUND\(.*,6\),"([^"]*)"\)$/.exec(formula)?.[1];
}

/** The target of a goal of a request: a number, text, or a change of its base. */
export function goalTarget(
  { target, baseline, history = [] }: CampaignRequest['goals'][number],
  unit: string,
): Cell {
  const change = readChange(target, unit);
  const has = { baseline: numberOrText(baseline, unit), lastYear: numberOrText(history[0], unit) };
  const base = change && baseOf(change, has);
  const from = base && has[base];
  if (!change || !base || typeof from !== 'number') return numberOrText(target, unit);
  return { formula: changeFormula(change, base, target), shows: changedFigure(change, from) };
}

/** The number of a target, as far as it is known. */
export function targetNumber(cell: Cell): number | undefined {
  const value = typeof cell === 'object' ? cell?.shows : cell;
  return typeof value === 'number' ? value : undefined;
}
