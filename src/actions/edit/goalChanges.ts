import type { Mark } from '../../core/checks';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { type Change, changedFigure, readChange } from '../../core/quantity/readChange';
import { foldSigns } from '../../core/signs/foldSigns';
import { fillIn } from '../../locales/fillIn';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { known, Unread } from '../../tabs/kinds/unread';
import { type Base, baseOf, changeFormula, typedChange } from '../../tabs/plan/goalTarget';
import { goalFormulas } from './goalFormulas';
import { planCell } from './planCell';

type Goal = TableRow<'plan', 'goals'>;

export interface GoalChanges {
  readonly marks: readonly Mark[];
  /** How goals that are changes are read, for notes at their targets. */
  readonly said: readonly { readonly row: number; readonly lines: readonly string[] }[];
  /** Rows whose target was understood as a change. */
  readonly rows: ReadonlySet<number>;
}

/**
 * Goals that were typed as a change (增长20%) become formulas that follow what they are counted from, once it is there;
 * those that are formulas already are said back.
 */
export function goalChanges(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): GoalChanges {
  const marks: Mark[] = [];
  const said: GoalChanges['said'][number][] = [];
  const rows = new Set<number>();
  const formulas = typedChanges(our, goals);
  for (const goal of goals.rows) {
    const { row, is } = goal;
    const typed = is.target instanceof Unread ? is.target.typed : formulas.get(row);
    const change = typed === undefined ? undefined : readChange(typed, is.unit);
    if (typed === undefined || !change) continue;
    rows.add(row);
    const base = baseOf(change, basesOf(goal));
    const from = known(is[base]);
    if (from === undefined) marks.push(needsBase(our, goal, base, typed));
    else said.push({ row, lines: [sentence(our, goal, change, { base, from, typed })] });
    if (from !== undefined && is.target instanceof Unread)
      goals.put(
        row,
        'target',
        planCell(our, ['goals', row, 'target'], changeFormula(change, base, typed)),
      );
  }
  return { marks, said, rows };
}

const basesOf = ({ is }: Goal) => ({
  baseline: known(is.baseline),
  lastYear: known(is.lastYear),
});

/** What was typed into targets that are such formulas by now; nothing is asked where no goal has a base. */
function typedChanges(our: OurTab<'plan'>, goals: Table<'plan', 'goals'>): Map<number, string> {
  const based = goals.rows.filter((goal) => {
    const { baseline, lastYear } = basesOf(goal);
    return known(goal.is.target) !== undefined && (baseline ?? lastYear) !== undefined;
  });
  return new Map(
    [...goalFormulas(our, goals, 'target', based)].flatMap(([row, formula]) => {
      const typed = typedChange(formula);
      return typed === undefined ? [] : [[row, typed] as const];
    }),
  );
}

function needsBase(our: OurTab<'plan'>, { row, is }: Goal, base: Base, typed: string): Mark {
  const values = { value: typed, base: labelOf(our, base), unit: is.unit };
  return { row, path: 'target', code: 'goalNeedsBase', values };
}

const labelOf = ({ locale }: OurTab<'plan'>, base: Base) => locale.plan.block.goals.column[base];

/** How a change is read: what it is counted from, by how much, and what that comes to; of a rate also how points are written. */
function sentence(
  our: OurTab<'plan'>,
  { is: { unit } }: Goal,
  change: Change,
  { base, from, typed }: { readonly base: Base; readonly from: number; readonly typed: string },
): string {
  const { checks, request } = our.locale;
  const { relative, points } = checks.understood;
  const figure = (value: number) => formatQuantity(value, unit, request.scale);
  const target = figure(changedFigure(change, from));
  const said = fillIn(relative, {
    base: labelOf(our, base),
    from: figure(from),
    by: typed,
    target,
  });
  const isRate = unit === '%' && change.kind === 'share';
  return isRate ? said + fillIn(points, { points: foldSigns(typed).replace(/\s*%/, '') }) : said;
}
