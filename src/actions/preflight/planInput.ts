import type { PlannedGoal, PreflightInput } from '../../core/preflight/finding';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { isWord, keyOfMetric, keyOfWord, phaseOf } from '../../locales/keyOfWord';
import type { Task } from '../../rows/task';
import { numberOf, textOf } from '../../sheets/blockRows';
import type { SheetRow } from '../../sheets/readBlock';
import type { TeamSettings } from '../../tabs/teamSettings';

/** Where a plan is read from: its tabs, or the rows that a request would give them. */
export interface PlanSource extends Pick<PreflightInput, 'start' | 'end' | 'today'> {
  readonly settings: TeamSettings;
  readonly tasks: readonly Task[];
  rows(block: PlanBlock): readonly SheetRow[];
  serial(cell: unknown): number | undefined;
}
type PlanBlock =
  | 'phases'
  | 'goals'
  | 'split'
  | 'budget'
  | 'products'
  | 'risks'
  | 'approvals'
  | 'board';

/** The plan that the rows of its blocks hold. */
export function planInput(source: PlanSource): PreflightInput {
  const { rows, serial, settings, start, end, today } = source;
  const { band, roi, margin, calendar, phaseGuide, goalLead } = settings;
  return {
    start,
    end,
    today,
    band,
    roi,
    ...(margin === undefined ? {} : { margin }),
    calendar,
    phaseGuide,
    goalLead,
    isApproved: isApproved(rows('approvals')),
    phases: rows('phases').flatMap(({ row, cells }) => {
      const [from, to] = [serial(cells.start), serial(cells.end)];
      const name = textOf(cells.kind);
      if (from === undefined || to === undefined) return [];
      return [{ row, name, kind: phaseOf(name), days: to - from + 1 }];
    }),
    goals: goalsOf(rows('goals')),
    board: boardOf(rows('board')),
    split: rows('split').flatMap(({ row, cells }) => {
      const [dimension, item] = [textOf(cells.dimension), textOf(cells.item)];
      const [share, budget] = [cells.share, cells.budget].map(numberOf);
      if (dimension === '') return [];
      return [{ row, dimension, item, ...defined({ share, budget }) }];
    }),
    budget: rows('budget').flatMap(({ row, cells }) => {
      const name = textOf(cells.category);
      const [amount, spent] = [cells.amount, cells.spent].map(numberOf);
      const kind =
        (['reserve', 'promotion'] as const).find((word) => isWord(word, name)) ?? 'other';
      return name === '' ? [] : [{ row, name, kind, ...defined({ amount, spent }) }];
    }),
    products: rows('products').flatMap(({ row, cells }) => {
      const [name, role] = [textOf(cells.product), textOf(cells.role)];
      const [price, stock, cover] = [cells.price, cells.stock, cells.cover].map(numberOf);
      return name === '' ? [] : [{ row, name, role, ...defined({ price, stock, cover }) }];
    }),
    risks: rows('risks').flatMap(({ row, cells }) => {
      const text = (key: string) => String(cells[key] ?? '').trim();
      const name = text('kind');
      const risk = { row, name, limit: text('limit'), trigger: text('trigger') };
      return name === '' ? [] : [{ ...risk, action: text('action') }];
    }),
    tasks: source.tasks,
  };
}

function goalsOf(rows: readonly SheetRow[]): PlannedGoal[] {
  return rows.flatMap(({ row, cells }) => {
    const [name, unit] = [textOf(cells.metric), textOf(cells.unit)];
    const quantity = parseQuantity(cells.target);
    const [baseline, growth] = [cells.baseline, cells.growth].map(numberOf);
    const peak = numberOf(cells.peak) ?? bestYear(cells);
    const metric = keyOfMetric(name);
    const typed = typeof quantity === 'object' ? quantity : undefined;
    const isRelative = typed?.kind === 'relative';
    const target = typed?.kind === 'exact' ? typed.value : undefined;
    if (name === '') return [];
    const text = String(cells.target ?? '');
    return [{ row, name, text, unit, ...(isRelative ? { isRelative } : {}) }].map((goal) => ({
      ...goal,
      ...defined({ metric, target, baseline, growth, peak }),
    }));
  });
}

/** While the formula of the peak has not been calculated. */
function bestYear({ lastYear, twoYearsAgo, threeYearsAgo }: SheetRow['cells']): number | undefined {
  const years = [lastYear, twoYearsAgo, threeYearsAgo].flatMap((cell) => numberOf(cell) ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

function isApproved(rows: readonly SheetRow[]): boolean {
  const steps = rows.filter(({ cells }) => textOf(cells.role) !== '');
  const agreed = ({ cells }: SheetRow) =>
    keyOfWord('verdict', textOf(cells.verdict)) === 'approved';
  return steps.length > 0 && steps.every(agreed);
}

/** Daily targets for all platforms. */
function boardOf(rows: readonly SheetRow[]): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ cells }) => {
      const key = keyOfMetric(textOf(cells.metric));
      const target = numberOf(cells.target);
      const isWhole = isWord('allPlatforms', textOf(cells.platform));
      return key && isWhole && target !== undefined ? [[key, target]] : [];
    }),
  );
}

/** Without what is undefined. */
function defined<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
