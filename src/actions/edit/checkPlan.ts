import type { Mark } from '../../core/checks';
import { isWhole, percentText, reserveState } from '../../core/request/planRules';
import { round } from '../../core/round';
import { budgetLines } from '../../rows/budgetLine';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { untouched } from '../../sheets/untouched';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { known } from '../../tabs/kinds/unread';
import { wordOf } from '../../tabs/kinds/wordKinds';
import type { Area } from '../../tabs/model/area';
import { blockLayout } from '../../tabs/model/layout';
import { noteMarks, type PlacedMark, placedMarks } from '../desk/noteMarks';
import { checkApprovals } from './checkApprovals';
import { followDays } from './followDays';
import { goalChanges } from './goalChanges';
import { goalSlips } from './goalSlips';
import { newGoals } from './newGoals';
import { planApproved } from './planApproved';
import { watchProducts } from './watchProducts';

type Rows<B extends BlockKey<'plan'>> = readonly TableRow<'plan', B>[];

/** Brings 策划方案 into order: typed numbers and dates read, and marks where it does not add up. */
export function checkPlan(our: OurTab<'plan'>, edited?: Area): number {
  const edits: CellEdit[] = [];
  const marks: PlacedMark[] = [];
  const check = <B extends BlockKey<'plan'>>(
    key: B,
    marksOf: (rows: Rows<B>) => readonly Mark[] = () => [],
  ): Table<'plan', B> => {
    const table = openTable(our, key, edits);
    table.settle();
    marks.push(...placedMarks([...table.unread(), ...marksOf(table.rows)], table.block));
    return table;
  };
  check('phases');
  const goals = openTable(our, 'goals', edits);
  goals.settle();
  newGoals(our, goals);
  const changes = goalChanges(our, goals);
  const unread = goals
    .unread()
    .filter(({ row, path }) => path !== 'target' || !changes.rows.has(row));
  const odd = [...unread, ...changes.marks, ...goalSlips(goals.rows)];
  marks.push(...placedMarks(odd, goals.block));
  check('split', (rows) => sharesNotOne(rows, our));
  check('budget', (rows) => budgetMarks(rows, our));
  check('releases', releasesNotAllowed);
  const products = check('products');
  const steps = check('approvals');
  steps.settle('verdict');
  const approvals = checkApprovals(our, steps, edits);
  marks.push(...placedMarks(steps.unread('verdict'), steps.block), ...approvals.marks);
  // The edits remember that the plan was approved: what follows from it is done before.
  if (approvals.isPlanApproved) planApproved(our);
  writeCells(our, untouched(our, edits));
  watchProducts(our, products, edited);
  if (edited && isPhaseDates(our, edited)) followDays(our);
  const column = goals.block.columns.target as number;
  noteMarks(
    our,
    marks,
    changes.said.map((said) => ({ ...said, column })),
    edited,
  );
  return edits.length;
}

/** Whether someone has just typed dates of phases. */
function isPhaseDates({ layout }: OurTab<'plan'>, edited: Area): boolean {
  const { firstRow, lastRow, columns } = blockLayout(layout, 'phases');
  const isAmong = (column = 0) =>
    column >= edited.column && column < edited.column + edited.columns;
  const isIn = edited.row < lastRow && edited.row + edited.rows > firstRow;
  return isIn && (isAmong(columns.start) || isAmong(columns.end));
}

/** The first row of each dimension whose shares are not 100 %. */
function sharesNotOne(rows: Rows<'split'>, { locale }: OurTab): Mark[] {
  const groups = new Map<string, { row: number; share: number | undefined }[]>();
  for (const { row, is } of rows) {
    const name = wordOf(is.dimension, locale.words.dimension);
    if (name === '') continue;
    groups.set(name, [...(groups.get(name) ?? []), { row, share: known(is.share) }]);
  }
  return [...groups].flatMap(([name, own]) => {
    const shares = own.flatMap(({ share }) => share ?? []);
    const sum = shares.reduce((total, share) => total + share, 0);
    const first = own[0];
    if (!first || shares.length === 0 || isWhole(sum)) return [];
    const values = { name, sum: percentText(sum) };
    return [{ row: first.row, path: 'share', code: 'sharesNotOne', values }];
  });
}

function budgetMarks(rows: Rows<'budget'>, our: OurTab<'plan'>): Mark[] {
  const lines = budgetLines(rows);
  const all = rows.reduce((sum, { is }) => sum + (known(is.amount) ?? 0), 0);
  const over = lines.flatMap(({ row, amount = 0, spent = 0 }): Mark[] =>
    amount < spent
      ? [{ row, path: 'left', code: 'overspent', values: { amount: round(spent - amount, 2) } }]
      : [],
  );
  const reserve = lines.find(({ kind }) => kind === 'reserve');
  const [low, high] = band(our);
  const share = reserve && all > 0 ? (reserve.amount ?? 0) / all : undefined;
  if (!reserve || share === undefined || reserveState(share, [low, high]) !== 'outside')
    return over;
  const values = { share: percentText(share), low: percentText(low), high: percentText(high) };
  return [...over, { row: reserve.row, path: 'amount', code: 'reserveOutside', values }];
}

/** Money that is taken from the reserve has someone who allowed it. */
function releasesNotAllowed(rows: Rows<'releases'>): Mark[] {
  return rows.flatMap(({ row, is }): Mark[] => {
    const amount = known(is.amount);
    if (amount === undefined || is.approver !== '') return [];
    return [{ row, path: 'approver', code: 'releaseNoApprover', values: { amount } }];
  });
}

/** The band of 设置, as the tab's hidden figures mirror it. */
function band(our: OurTab<'plan'>): [low: number, high: number] {
  const { reserveLow, reserveHigh } = summaryOf(our);
  return [known(reserveLow) ?? 0.1, known(reserveHigh) ?? 0.15];
}
