import type { PlannedGoal, PreflightInput } from '../../core/preflight/finding';
import { parseQuantity } from '../../core/quantity/parseQuantity';
import type { TaskRow } from '../../core/taskRow';
import { isWord, keyOfMetric, keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { blockLayout } from '../../tabs/layout';
import type { DocumentTabs } from '../document/readDocumentTabs';
import { readTask } from '../edit/readTask';
import { workCalendar } from '../workCalendar';

const ROI = [3, 5] as const;
const BAND = [0.1, 0.15] as const;

/** The plan of a campaign as its tabs hold it; undefined while it has no dates. */
export function readPlan(
  tabs: DocumentTabs,
  board: OurTab | undefined,
): PreflightInput | undefined {
  const { plan, prep, settings, serial } = tabs;
  const day = (key: string) => serial(summaryValue(plan, key));
  const [start, end] = [day('start'), day('end')];
  if (start === undefined || end === undefined) return undefined;
  const today = day('today') ?? start;
  const share = (key: string, standard: number) => numberOf(summaryValue(plan, key)) ?? standard;
  const margin = setting(settings, 'margin');
  return {
    start,
    end,
    today,
    goals: goalsOf(plan),
    board: boardOf(board),
    split: blockRows(plan, 'split').flatMap(({ row, cells }) => {
      const [dimension, item] = [textOf(cells.dimension), textOf(cells.item)];
      const part = numberOf(cells.share);
      if (dimension === '') return [];
      return [{ row, dimension, item, ...(part === undefined ? {} : { share: part }) }];
    }),
    budget: blockRows(plan, 'budget').flatMap(({ row, cells }) => {
      const name = textOf(cells.category);
      const amount = numberOf(cells.amount);
      const kind =
        (['reserve', 'promotion'] as const).find((word) => isWord(word, name)) ?? 'other';
      return name === '' ? [] : [{ row, name, kind, ...(amount === undefined ? {} : { amount }) }];
    }),
    band: [share('reserveLow', BAND[0]), share('reserveHigh', BAND[1])],
    roi: [setting(settings, 'roiLow') ?? ROI[0], setting(settings, 'roiHigh') ?? ROI[1]],
    ...(margin === undefined ? {} : { margin }),
    products: blockRows(plan, 'products').flatMap(({ row, cells }) => {
      const [name, role] = [textOf(cells.product), textOf(cells.role)];
      const [price, stock, cover] = [cells.price, cells.stock, cells.cover].map(numberOf);
      return name === '' ? [] : [{ row, name, role, ...defined({ price, stock, cover }) }];
    }),
    risks: blockRows(plan, 'risks').flatMap(({ row, cells }) => {
      const [name, limit, trigger, action] = ['kind', 'limit', 'trigger', 'action'].map((key) =>
        String(cells[key] ?? ''),
      ) as [string, string, string, string];
      return name === '' ? [] : [{ row, name, limit, trigger, action }];
    }),
    tasks: blockRows(prep).map((row) => {
      const task: TaskRow = readTask(row, serial, today).task;
      const [owner, executor] = [textOf(row.cells.owner), textOf(row.cells.executor)];
      const isTest = keyOfWord('taskKind', textOf(row.cells.kind)) === 'test';
      return { ...task, owner, executor, isTest };
    }),
    calendar: workCalendar(settings, serial),
  };
}

function goalsOf(plan: OurTab): PlannedGoal[] {
  return blockRows(plan, 'goals').flatMap(({ row, cells }) => {
    const [name, unit] = [textOf(cells.metric), textOf(cells.unit)];
    const quantity = parseQuantity(cells.target);
    const [baseline, growth, peak] = [cells.baseline, cells.growth, cells.peak].map(numberOf);
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

/** Daily targets for all platforms. */
function boardOf(board: OurTab | undefined): Record<string, number> {
  const rows = board ? blockRows(board, 'board') : [];
  return Object.fromEntries(
    rows.flatMap(({ cells }) => {
      const key = keyOfMetric(textOf(cells.metric));
      const target = numberOf(cells.target);
      const isWhole = isWord('allPlatforms', textOf(cells.platform));
      return key && isWhole && target !== undefined ? [[key, target]] : [];
    }),
  );
}

function setting(settings: OurTab | undefined, key: string): number | undefined {
  if (!settings) return undefined;
  const row = blockLayout(settings.layout, 'values').rows[key];
  return numberOf(blockRows(settings, 'values').find((r) => r.row === row)?.cells.value);
}

function numberOf(cell: unknown): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** Without what is undefined. */
function defined<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
