import { namesOf } from '../../core/namesOf';
import type { PlannedGoal, PreflightInput } from '../../core/preflight/finding';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import { readChange } from '../../core/quantity/readChange';
import { isWord, keyOfMetric } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { budgetLines } from '../../rows/budgetLine';
import { datedPhases } from '../../rows/phase';
import type { Task } from '../../rows/task';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { known } from '../../tabs/kinds/unread';
import { wordOf } from '../../tabs/kinds/wordKinds';
import type { TeamSettings } from '../../tabs/settings/teamSettings';

type Rows<B extends BlockKey<'plan'>> = readonly TableRow<'plan', B>[];
type BoardRows = readonly TableRow<'monitor', 'board'>[];

/** Where a plan is read from: its tabs, or the rows that a request would give them. */
export interface PlanSource extends Pick<PreflightInput, 'start' | 'end' | 'today'> {
  readonly settings: TeamSettings;
  readonly locale: Locale;
  readonly tasks: readonly Task[];
  readonly board: BoardRows;
  /** Of campaigns that have the tab. */
  readonly contacts: readonly TableRow<'market', 'contacts'>[];
  /** A row of the brief by its mark. */
  brief(mark: string): { readonly row: number; readonly text: string } | undefined;
  rows<B extends BlockKey<'plan'>>(block: B): Rows<B>;
}

/** The plan that the rows of its blocks hold. */
export function planInput(source: PlanSource): PreflightInput {
  const { rows, settings, start, end, today, tasks } = source;
  const { words } = source.locale;
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
    phases: datedPhases(rows('phases')).map((phase) => ({
      ...phase,
      days: phase.end - phase.start + 1,
    })),
    goals: goalsOf(rows('goals')),
    board: boardOf(source.board),
    split: rows('split').flatMap(({ row, is }) => {
      const dimension = wordOf(is.dimension, words.dimension);
      const figures = defined({ share: known(is.share), budget: known(is.budget) });
      const isChannel = is.dimension === 'channel';
      return dimension === '' ? [] : [{ row, dimension, item: is.item, isChannel, ...figures }];
    }),
    budget: budgetLines(rows('budget')),
    products: rows('products').flatMap(({ row, is }) => {
      const role = wordOf(is.role, words.productRole);
      const [price, stock, cover] = [is.price, is.stock, is.cover].map(known);
      const figures = defined({ price, stock, cover });
      return is.product === '' ? [] : [{ row, name: is.product, role, ...figures }];
    }),
    risks: rows('risks').flatMap(({ row, is: { kind, limit, trigger, action } }) =>
      kind === '' ? [] : [{ row, name: kind, limit, trigger, action }],
    ),
    contacts: source.contacts.flatMap(({ row, is: { group, department, contact } }) => {
      const name = group || department;
      return name === '' ? [] : [{ row, name, contact }];
    }),
    ...namingOf(source),
    tasks,
  };
}

function namingOf({ brief }: PlanSource): Pick<PreflightInput, 'naming'> {
  const name = brief('name');
  if (!name) return {};
  const text = (mark: string) => brief(mark)?.text ?? '';
  const platforms = namesOf(text('platforms'));
  const [theme, rules] = [text('theme'), text('rules')];
  return { naming: { row: name.row, name: name.text, theme, rules, platforms } };
}

function goalsOf(rows: Rows<'goals'>): PlannedGoal[] {
  return rows.flatMap(({ row, is, cells }) => {
    const { metric: name, unit } = is;
    if (name === '') return [];
    const typed = parseQuantity(cells.target);
    const text = String(cells.target ?? '');
    // A change in English, up 15%, is no quantity.
    const isRelative =
      typeof typed === 'object' ? typed.kind === 'relative' : readChange(text, unit) !== undefined;
    const figures = {
      metric: keyOfMetric(name),
      target: known(is.target),
      baseline: known(is.baseline),
      growth: known(is.growth),
      peak: known(is.peak) ?? bestYear(is),
      definition: is.definition || undefined,
      priority: known(is.priority),
    };
    return [{ row, name, text, unit, ...(isRelative ? { isRelative } : {}), ...defined(figures) }];
  });
}

/** While the formula of the peak has not been calculated. */
function bestYear(is: Rows<'goals'>[number]['is']): number | undefined {
  const years = [is.lastYear, is.twoYearsAgo, is.threeYearsAgo].flatMap(
    (cell) => known(cell) ?? [],
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

function isApproved(rows: Rows<'approvals'>): boolean {
  const steps = rows.filter(({ is }) => is.role !== '');
  return steps.length > 0 && steps.every(({ is }) => is.verdict === 'approved');
}

/** Daily targets for all platforms. */
function boardOf(rows: BoardRows): Record<string, number> {
  return Object.fromEntries(
    rows.flatMap(({ is }) => {
      const key = keyOfMetric(is.metric);
      const target = known(is.target);
      const isWhole = isWord('allPlatforms', is.platform);
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
