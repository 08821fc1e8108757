import type { Mark } from '../../core/checks';
import { dayIn } from '../../core/dateCell';
import { isWhole, percentText, reserveState } from '../../core/planRules';
import { round } from '../../core/round';
import { isWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import type { SheetRow } from '../../sheets/readBlock';
import { serialReader } from '../../sheets/serialReader';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { checkApprovals } from './checkApprovals';
import { noteMarks, type PlacedMark } from './noteMarks';
import { planApproved } from './planApproved';
import { typedDates } from './typedDates';
import { type TypedNumbers, typedNumbers } from './typedNumbers';

/** What each block holds: numbers and the unit they are in. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  phases: ['share'],
  goals: [
    'target',
    'actual',
    'baseline',
    'growth',
    'peak',
    'lastYear',
    'twoYearsAgo',
    'threeYearsAgo',
  ],
  split: ['share', 'actual', 'budget'],
  budget: ['amount', 'spent'],
  releases: ['amount'],
  products: ['listPrice', 'price', 'stock', 'left'],
};

/** Brings 策划方案 into order: typed numbers and dates read, and marks where it does not add up. */
export function checkPlan(our: OurTab<'plan'>): number {
  const serial = serialReader();
  const near = serial(summaryValue(our, 'today')) ?? 0;
  const edits: CellEdit[] = [];
  const marks: PlacedMark[] = [];
  const add = (block: string, found: readonly Mark[]) => {
    const { columns } = blockLayout(our.layout, block);
    marks.push(...found.map((m) => ({ ...m, column: columns[m.path] as number })));
  };
  for (const [block, keys] of Object.entries(NUMBERS)) {
    const rows = blockRows(our, block);
    const numbers = typedNumbers(rows, blockLayout(our.layout, block), keys, (row, key) =>
      unitIn(our, row, key),
    );
    edits.push(...numbers.edits);
    add(block, numbers.marks);
    if (block === 'split') add(block, checkShares(rows, numbers));
    if (block === 'budget') add(block, checkBudget(our, rows, numbers));
    if (block === 'releases') add(block, checkReleases(rows, numbers));
  }
  const datesOf = (block: string, keys: readonly string[]) => {
    const layout = blockLayout(our.layout, block);
    const dates = typedDates(blockRows(our, block), layout, keys, serial, near, dayIn);
    edits.push(...dates.edits);
    add(block, dates.marks);
    return dates;
  };
  datesOf('phases', ['start', 'end']);
  datesOf('releases', ['date']);
  const approvals = checkApprovals(our, edits, datesOf('approvals', ['date']), serial, near);
  edits.push(...approvals.edits);
  add('approvals', approvals.marks);
  // The edits remember that the plan was approved: what follows from it is done before.
  if (approvals.isPlanApproved) planApproved(our);
  writeCells(our, edits);
  noteMarks(our, marks);
  return edits.length;
}

function unitIn({ locale }: OurTab, { cells }: SheetRow, key: string): string {
  if (key === 'share' || key === 'growth') return '%';
  if (key === 'listPrice' || key === 'price') return locale.words.unit.元;
  if (key === 'stock' || key === 'left') return locale.words.unit.件;
  return 'unit' in cells ? textOf(cells.unit) : locale.words.unit.万元;
}

/** The first row of each dimension whose shares are not 100 %. */
function checkShares(rows: readonly SheetRow[], numbers: TypedNumbers): Mark[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = textOf(row.cells.dimension);
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].flatMap(([name, own]) => {
    const shares = own.flatMap(({ row }) => numbers.numberAt(row, 'share') ?? []);
    const sum = shares.reduce((total, share) => total + share, 0);
    const first = own[0];
    if (!first || shares.length === 0 || isWhole(sum)) return [];
    const values = { name, sum: percentText(sum) };
    return [{ row: first.row, path: 'share', code: 'sharesNotOne', values }];
  });
}

function checkBudget(
  our: OurTab<'plan'>,
  rows: readonly SheetRow[],
  numbers: TypedNumbers,
): Mark[] {
  const amountOf = ({ row }: SheetRow) => numbers.numberAt(row, 'amount') ?? 0;
  const all = rows.reduce((sum, row) => sum + amountOf(row), 0);
  const reserve = rows.find(({ cells }) => isWord('reserve', textOf(cells.category)));
  const [low, high] = band(our);
  const share = reserve && all > 0 ? amountOf(reserve) / all : undefined;
  const over = rows.flatMap((row): Mark[] => {
    const left = amountOf(row) - (numbers.numberAt(row.row, 'spent') ?? 0);
    if (textOf(row.cells.category) === '' || left >= 0) return [];
    const values = { amount: round(-left, 2) };
    return [{ row: row.row, path: 'left', code: 'overspent', values }];
  });
  if (!reserve || share === undefined || reserveState(share, [low, high]) !== 'outside')
    return over;
  const values = { share: percentText(share), low: percentText(low), high: percentText(high) };
  return [...over, { row: reserve.row, path: 'amount', code: 'reserveOutside', values }];
}

/** Money that is taken from the reserve has someone who allowed it. */
function checkReleases(rows: readonly SheetRow[], numbers: TypedNumbers): Mark[] {
  return rows.flatMap(({ row, cells }): Mark[] => {
    const amount = numbers.numberAt(row, 'amount');
    if (amount === undefined || textOf(cells.approver) !== '') return [];
    return [{ row, path: 'approver', code: 'releaseNoApprover', values: { amount } }];
  });
}

/** The band of 设置, as the tab's hidden figures mirror it. */
function band(our: OurTab<'plan'>): [low: number, high: number] {
  const [low, high] = (['reserveLow', 'reserveHigh'] as const).map((key) => summaryValue(our, key));
  return [typeof low === 'number' ? low : 0.1, typeof high === 'number' ? high : 0.15];
}
