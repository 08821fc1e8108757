import { convertQuantity } from '../core/quantity/convertQuantity';
import { parseQuantity } from '../core/quantity/parseQuantity';
import { round } from '../core/round';
import { foldSigns } from '../core/signs/foldSigns';
import { isWord } from '../locales/keyOfWord';
import type { Scope } from '../tabs/compiler/compileFormula';
import { blockLayout } from '../tabs/model/layout';
import { dayCells } from '../tabs/monitor/dayTargets';
import { typedChange } from '../tabs/plan/goalTarget';
import { budgetSaid, goalsSaid, SPARE_SAID } from '../tabs/plan/planFormulas';
import { blockRows } from './blockRows';
import { giveFormats } from './giveFormats';
import { formulaEdit } from './lostFormulas';
import { isTab, type OurTab } from './ourTab';
import { sheetsNamed } from './workbook';
import type { CellEdit } from './writeCells';

type Formulas = readonly (readonly string[])[];

/**
 * What earlier versions wrote once and is a formula today, so that it follows: the goals and the budget in words, and
 * the targets of the days. Only where it still says what the plan has; anything else is what people wrote.
 */
export function constantsToFormulas(our: OurTab, formulas: Formulas, scope: Scope): CellEdit[] {
  if (isTab(our, 'plan')) return sentences(our, formulas, scope);
  return isTab(our, 'monitor') ? days(our, formulas, scope) : [];
}

/** A name with its figure, as the first sentences had them. */
interface Said {
  readonly name: string;
  readonly isFigure: (typed: string) => boolean;
}

function sentences(our: OurTab<'plan'>, formulas: Formulas, scope: Scope): CellEdit[] {
  const { rows, columns } = blockLayout(our.layout, 'brief');
  const column = columns.content as number;
  const filled = (block: string, name: string) =>
    blockRows(our, block).filter(({ cells }) => String(cells[name] ?? '') !== '');
  const goals = filled('goals', 'metric');
  const budget = filled('budget', 'category');
  const target = blockLayout(our.layout, 'goals').columns.target as number;
  const goalsAre = goals.map(({ row, cells }): Said => {
    const change = typedChange(formulas[row - 1]?.[target - 1] ?? '');
    return {
      name: foldSigns(String(cells.metric)),
      isFigure: (typed) =>
        (change !== undefined && typed === foldSigns(change)) ||
        isSame(typed, cells.target, String(cells.unit)),
    };
  });
  const linesAre = budget
    .filter(({ cells }) => !isWord('reserve', String(cells.category)))
    .map(
      ({ cells }): Said => ({
        name: foldSigns(String(cells.category)),
        isFigure: (typed) => isSame(typed, cells.amount, '万元'),
      }),
    );
  const edit = (mark: string, said: readonly Said[], formula: string): CellEdit[] => {
    const row = rows[mark] ?? 0;
    const text = our.values[row - 1]?.[column - 1];
    const isConstant = typeof text === 'string' && formulas[row - 1]?.[column - 1] === '';
    return isConstant && says(text, said) ? formulaEdit(row, column, formula, scope) : [];
  };
  const edits = [
    ...edit('goal', goalsAre, goalsSaid(goals.length + SPARE_SAID)),
    ...edit('budget', linesAre, budgetSaid(linesAre.length + SPARE_SAID)),
  ];
  // What is text as a cell would show the formula itself.
  giveFormats(
    our,
    edits.map(({ row }) => ({ row, column, format: 'general' as const })),
  );
  return edits;
}

/** Whether a sentence has just these, in their order. */
function says(text: string, all: readonly Said[]): boolean {
  const parts = foldSigns(text).split(/; */);
  return (
    all.length > 0 &&
    parts.length === all.length &&
    parts.every((part, i) => {
      const { name = '', isFigure = () => false } = all[i] ?? {};
      return part.startsWith(`${name} `) && isFigure(part.slice(name.length + 1).trim());
    })
  );
}

function isSame(typed: string, cell: unknown, unit: string): boolean {
  if (typeof cell === 'string') return typed === foldSigns(cell);
  const quantity = parseQuantity(typed);
  const read = typeof quantity === 'object' ? convertQuantity(quantity, unit) : undefined;
  return read !== undefined && 'value' in read && round(read.value - Number(cell), 6) === 0;
}

/** All days have a number, and together they are the goal that the plan has. */
function days(our: OurTab<'monitor'>, formulas: Formulas, scope: Scope): CellEdit[] {
  const { columns } = blockLayout(our.layout, 'daily');
  const column = columns.target as number;
  const rows = blockRows(our, 'daily').filter(({ cells }) => cells.date !== '');
  const targets = rows.map(({ cells }) => cells.target);
  const isConstant = (target: unknown, i: number) =>
    typeof target === 'number' && formulas[(rows[i]?.row ?? 0) - 1]?.[column - 1] === '';
  if (rows.length === 0 || !targets.every(isConstant)) return [];
  const { plan } = scope.others;
  const [sheet] = plan ? sheetsNamed([plan.name]) : [];
  if (!plan || !sheet) return [];
  const goal = sheet.getRange(plan.summaryRow, plan.summary.gmv ?? 1).getValue();
  const sum = (targets as number[]).reduce((all, target) => all + target, 0);
  if (typeof goal !== 'number' || Math.abs(sum - goal) >= 0.005) return [];
  return dayCells(targets as number[]).flatMap((cell, i) =>
    typeof cell === 'object' && cell
      ? formulaEdit(rows[i]?.row ?? 0, column, cell.formula, { ...scope, block: 'daily' })
      : [],
  );
}
