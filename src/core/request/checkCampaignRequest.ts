import type { Issue } from '../issue';
import type { Metric } from '../metric';
import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from '../quantity/convertQuantity';
import { isReadableIn } from '../quantity/isReadableIn';
import { parseQuantity } from '../quantity/parseQuantity';
import { readChange } from '../quantity/readChange';
import { typedUnit } from '../quantity/typedUnit';
import type { CampaignRequest } from './campaignRequest';
import { checkPhases } from './checkPhases';
import { isWhole, percentText } from './planRules';
import { PRODUCT_FIGURES } from './requestLimits';

/** Characters that a tab name cannot have or that would end it inside a formula. */
const TAB_NAME_FORBIDS = /[[\]*?:/\\'!\p{Cc}\p{Cs}\p{Cn}]/gu;

/**
 * Everything wrong with the fields of a request that have their form; an empty list means that
 * they can be used.
 */
export function checkCampaignRequest(request: Partial<CampaignRequest>): Issue[] {
  const { code, phases, goals = [], channels = [], splits, budget = [], contingency } = request;
  const { tasks = [], products = [], lessons = [] } = request;
  return [
    ...(code === undefined ? [] : checkCode(code)),
    ...(phases === undefined ? [] : checkPhases(phases)),
    ...checkGoals(goals),
    ...goals.flatMap(checkFloor),
    ...checkShares('channels', channels),
    ...checkShares('splits.tier', splits?.tier ?? []),
    ...checkShares('splits.product', splits?.product ?? []),
    ...channels.flatMap((channel, i) => checkAmount(`channels[${i}].budget`, channel.budget, 0)),
    ...budget.flatMap(({ amount }, i) => checkAmount(`budget[${i}].amount`, amount)),
    ...products.flatMap(checkProduct),
    ...checkContingency(contingency),
    ...repeated('channels', 'platform', channels),
    ...repeated('budget', 'category', budget),
    ...repeated('tasks', 'id', tasks),
    ...repeated('lessons', 'id', lessons),
    ...lessons.flatMap(({ id, declined }, i): Issue[] =>
      declined === undefined || declined.trim() !== ''
        ? []
        : [{ code: 'declineReason', path: `lessons[${i}].declined`, values: { value: id } }],
    ),
    ...tasks.flatMap(({ id, first, last }, i): Issue[] =>
      last < first
        ? [{ code: 'taskReversed', path: `tasks[${i}]`, values: { value: id, first, last } }]
        : [],
    ),
  ];
}

function checkCode(code: string): Issue[] {
  const bad = code.match(TAB_NAME_FORBIDS);
  if (!bad && code.trim() === code) return [];
  const characters = bad ? [...new Set(bad)].map((c) => (c < ' ' ? '↵' : c)).join(' ') : '␣';
  return [{ code: 'codeCharacters', path: 'code', values: { value: code, characters } }];
}

function checkGoals(goals: CampaignRequest['goals']): Issue[] {
  return goals.flatMap((goal, i) =>
    Object.entries({
      target: goal.target,
      baseline: goal.baseline,
      growth: goal.growth,
      peak: goal.peak,
      ...Object.fromEntries((goal.history ?? []).map((value, n) => [`history[${n}]`, value])),
    }).flatMap(([field, value]) =>
      value === undefined || isReadableIn(value) || (field === 'target' && isChange(goal))
        ? []
        : [{ code: 'badGoal', path: `goals[${i}].${field}`, values: { value } }],
    ),
  );
}

/** What adds up over platforms cannot be reached by each of them. */
function checkFloor(goal: CampaignRequest['goals'][number], i: number): Issue[] {
  const { metric, target, eachPlatform } = goal;
  const known: Metric | undefined = METRICS[metric as MetricKey];
  const dimension = unitOf(known?.unit ?? typedUnit(target))?.dimension;
  const doesAdd = known ? known.kind === 'cumulative' : isAmount(dimension);
  return eachPlatform && doesAdd
    ? [{ code: 'floorAddsUp', path: `goals[${i}].eachPlatform`, values: { value: target } }]
    : [];
}

const isAmount = (dimension: string | undefined) => dimension === 'count' || dimension === 'money';

/** `提升1.5个百分点`: in the unit of its metric, which the words of no change depend on but amounts. */
function isChange({ target, baseline = '' }: CampaignRequest['goals'][number]): boolean {
  return readChange(target, typedUnit(baseline)) !== undefined;
}

function checkShares(path: string, rows: readonly { readonly share?: number }[]): Issue[] {
  const shares = rows.flatMap((row, i) =>
    row.share === undefined ? [] : [{ share: row.share, i }],
  );
  const bad = shares.filter(({ share }) => !(share >= 0 && share <= 1));
  if (bad.length > 0)
    return bad.map(({ i }) => ({ code: 'badShare', path: `${path}[${i}].share` }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (shares.length === 0 || isWhole(sum)) return [];
  const values = { sum: percentText(sum), gap: percentText(1 - sum) };
  return [{ code: 'sharesNotOne', path, values }];
}

/** A line of the budget is more than nothing, as pre-flight asks for. */
function checkAmount(path: string, amount: string | undefined, least = Number.MIN_VALUE): Issue[] {
  if (amount === undefined) return [];
  if (!isReadableIn(amount, '万元'))
    return [{ code: 'badAmount', path, values: { value: amount } }];
  const quantity = parseQuantity(amount);
  const isEnough = typeof quantity === 'object' && quantity.value >= least;
  return isEnough ? [] : [{ code: 'amountNotPositive', path, values: { value: amount } }];
}

function checkProduct(
  product: NonNullable<CampaignRequest['products']>[number],
  i: number,
): Issue[] {
  return PRODUCT_FIGURES.flatMap((field) => {
    const value = product[field];
    const unit = field === 'stock' ? '件' : '元';
    return value === undefined || isReadableIn(value, unit)
      ? []
      : [{ code: 'badFigure', path: `products[${i}].${field}`, values: { value } }];
  });
}

function checkContingency(contingency: number | undefined): Issue[] {
  if (contingency === undefined || (contingency >= 0 && contingency < 1)) return [];
  return [{ code: 'badContingency', path: 'contingency' }];
}

function repeated<F extends string>(
  list: string,
  field: F,
  rows: readonly Readonly<Record<F, string>>[],
): Issue[] {
  const names = rows.map((row) => row[field]);
  return names.flatMap((value, i) =>
    names.indexOf(value) === i
      ? []
      : [{ code: 'duplicate', path: `${list}[${i}].${field}`, values: { value } }],
  );
}
