import { isoDateOf } from '../dates/isoDate';
import { distribute } from '../distribute';

/** A campaign as the plan of a year looks at it: serial days, and GMV in 万元, undefined where nobody knows. */
export interface YearCampaign {
  readonly code: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly target: number | undefined;
  readonly reached: number | undefined;
  readonly forecast: number | undefined;
}

export interface YearRow extends YearCampaign {
  readonly standing: 'over' | 'running' | 'coming';
  /** What it would have to bring, so that the year makes its goal. */
  readonly proposed: number | undefined;
}

export interface YearPlan {
  readonly year: number;
  /** By their last days. */
  readonly rows: readonly YearRow[];
  /** What campaigns that are over brought, and running ones are expected to bring. */
  readonly reached: number;
  readonly expected: number;
  /** What is left for those to come; undefined while it cannot be told. */
  readonly left: number | undefined;
  /** Why nothing is proposed. */
  readonly why: 'noGoal' | 'unknown' | 'enough' | 'none' | undefined;
  /** Campaigns whose figures are not known, and those to come without a target, which take no share. */
  readonly unknown: readonly string[];
  readonly withoutTarget: readonly string[];
}

/** A tenth of 万元, as the overview shows money. */
const DECIMALS = 1;

export const yearOf = (day: number): number => Number(isoDateOf(day).slice(0, 4));

/**
 * The campaigns that end in the year of `today`. What its goal lacks is spread over those to come by their targets;
 * those that run keep theirs, and count with their forecast. What is not known is no 0: then nothing is proposed.
 */
export function yearPlan(
  campaigns: readonly YearCampaign[],
  goal: number | undefined,
  today: number,
): YearPlan {
  const year = yearOf(today);
  const own = campaigns
    .filter(({ end }) => yearOf(end) === year)
    .sort((a, b) => a.end - b.end)
    .map((one) => ({ ...one, standing: standingOf(one, today) }));
  const of = (standing: YearRow['standing']) => own.filter((one) => one.standing === standing);
  const counted = [
    ...of('over').map(({ name, reached }) => ({ name, value: reached })),
    ...of('running').map(({ name, forecast, target }) => ({ name, value: forecast ?? target })),
  ];
  const unknown = counted.flatMap(({ name, value }) => (value === undefined ? [name] : []));
  const coming = of('coming').filter(({ target = 0 }) => target > 0);
  const sum = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((total, value = 0) => total + value, 0);
  const reached = sum(of('over').map((one) => one.reached));
  const expected = sum(counted.map(({ value }) => value)) - reached;
  const isKnown = goal !== undefined && unknown.length === 0;
  const left = isKnown ? Math.max(0, goal - reached - expected) : undefined;
  const parts =
    left === undefined || left === 0 || coming.length === 0
      ? undefined
      : distribute(
          left,
          coming.map(({ target = 0 }) => target),
          DECIMALS,
        );
  const proposals = parts && 'value' in parts ? parts.value : [];
  const whyNot = () => {
    if (goal === undefined) return 'noGoal';
    if (unknown.length > 0) return 'unknown';
    if (left === 0) return 'enough';
    return coming.length === 0 ? 'none' : undefined;
  };
  return {
    year,
    rows: own.map((one) => ({ ...one, proposed: proposals[coming.indexOf(one)] })),
    reached,
    expected,
    left,
    why: whyNot(),
    unknown,
    withoutTarget: of('coming').flatMap((one) => (coming.includes(one) ? [] : [one.name])),
  };
}

function standingOf({ start, end }: YearCampaign, today: number): YearRow['standing'] {
  if (end < today) return 'over';
  return start <= today ? 'running' : 'coming';
}
