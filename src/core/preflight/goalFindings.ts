import { elasticTarget } from '../elasticTarget';
import { METRICS, type MetricKey } from '../metrics';
import { unitOf } from '../quantity/convertQuantity';
import { round } from '../round';
import type { Finding, PlannedGoal, PreflightInput } from './finding';

/** Goals that differ by less agree. */
const TOLERANCE = 0.02;
/** A day's plan that reaches the goal this much too early or too late is not that goal's plan. */
const PACE = 0.3;

/** Whether goals can be measured, are neither too low nor out of reach, and agree with each other. */
export function goalFindings(input: PreflightInput): Finding[] {
  return [
    ...input.goals.flatMap(goalFinding),
    ...ordersFinding(input),
    ...trafficFinding(input),
    ...visitorsFinding(input),
  ];
}

function goalFinding(goal: PlannedGoal): Finding[] {
  const { row, name, text, unit, target, isRelative, baseline, growth, peak } = goal;
  const found = (
    rule: string,
    severity: Finding['severity'],
    key: string,
    values: Finding['values'] = {},
  ): Finding => ({
    rule,
    severity,
    values: { name, target: target ?? text, unit, ...values },
    place: { tab: 'plan', block: 'goals', row, key },
  });
  if (isRelative)
    return baseline === undefined ? [found('goalNoBaseline', 'should', 'baseline')] : [];
  if (target === undefined) return [found('goalNoNumber', 'must', 'target')];
  const findings: Finding[] = [];
  const unitInstead = otherUnit(goal);
  if (unit === '') findings.push(found('goalNoUnit', 'should', 'unit'));
  else if (unitInstead !== undefined)
    findings.push(found('goalOtherUnit', 'should', 'unit', { expected: unitInstead }));
  if (baseline !== undefined) {
    const { floor, stretch } = elasticTarget(baseline, growth ?? 0);
    const values = { baseline, growth: round((growth ?? 0) * 100, 1), stretch };
    if (target < floor) findings.push(found('goalBelowFloor', 'should', 'target', values));
    if (growth !== undefined && target > stretch)
      findings.push(found('goalAboveStretch', 'should', 'target', values));
  }
  if (peak !== undefined && target > peak)
    findings.push(found('goalBeyondPeak', 'should', 'target', { peak }));
  return findings;
}

/** The unit that actual values of a known metric come in, when the goal is in another one. */
function otherUnit({ metric, unit }: PlannedGoal): string | undefined {
  const expected = metric && METRICS[metric as MetricKey]?.unit;
  const [own, wanted] = [unitOf(unit), expected ? unitOf(expected) : undefined];
  if (!own || !wanted) return undefined;
  return own.dimension === wanted.dimension && own.size === wanted.size ? undefined : expected;
}

const goalOf = (input: PreflightInput, metric: string) =>
  input.goals.find((goal) => goal.metric === metric && goal.target !== undefined);

/** Orders × average order value = GMV. */
function ordersFinding(input: PreflightInput): Finding[] {
  const [gmv, orders, aov] = ['gmv', 'orders', 'aov'].map((metric) => goalOf(input, metric));
  if (!gmv?.target || !orders?.target || !aov?.target) return [];
  const product = (orders.target * aov.target) / 10_000;
  if (Math.abs(product / gmv.target - 1) <= TOLERANCE) return [];
  return [
    {
      rule: 'ordersDisagree',
      severity: 'should',
      values: {
        orders: orders.target,
        aov: aov.target,
        product: round(product, 2),
        gmv: gmv.target,
      },
      place: { tab: 'plan', block: 'goals', row: orders.row, key: 'target' },
    },
  ];
}

/** Visitors × conversion = orders, when all three are goals. */
function trafficFinding(input: PreflightInput): Finding[] {
  const [uv, rate, orders] = ['uv', 'conversionRate', 'orders'].map((key) => goalOf(input, key));
  if (!uv?.target || !rate?.target || !orders?.target) return [];
  const made = uv.target * rate.target;
  if (Math.abs(made / orders.target - 1) <= TOLERANCE) return [];
  return [
    {
      rule: 'trafficDisagrees',
      severity: 'should',
      values: {
        uv: uv.target,
        rate: round(rate.target * 100, 1),
        made: Math.round(made),
        orders: orders.target,
      },
      place: { tab: 'plan', block: 'goals', row: uv.row, key: 'target' },
    },
  ];
}

/** Visitors a day × conversion × average order value, against the days of the campaign. */
function visitorsFinding(input: PreflightInput): Finding[] {
  const gmv = goalOf(input, 'gmv');
  const { uv, conversionRate } = input.board;
  const aov = goalOf(input, 'aov')?.target ?? input.board.aov;
  if (!gmv?.target || !uv || !conversionRate || !aov) return [];
  const days = input.end - input.start + 1;
  const perDay = (uv * conversionRate * aov) / 10_000;
  const needed = gmv.target / perDay;
  if (Math.abs(needed / days - 1) <= PACE) return [];
  return [
    {
      rule: needed < days ? 'visitorsTooMany' : 'visitorsTooFew',
      severity: 'should',
      values: {
        uv,
        rate: round(conversionRate * 100, 1),
        aov,
        perDay: round(perDay, 1),
        gmv: gmv.target,
        needed: round(needed, 1),
        days,
      },
      place: { tab: 'plan', block: 'goals', row: gmv.row, key: 'target' },
    },
  ];
}
