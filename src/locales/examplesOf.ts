import type { Mark } from '../core/checks';
import type { MarkCode } from '../core/markCode';
import { unitOf } from '../core/quantity/convertQuantity';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { spellings } from '../core/quantity/spellings';
import type { Comparator } from '../core/quantity/words';
import { round } from '../core/round';
import type { Basis } from '../core/threshold/threshold';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

type Examples = (values: Values, locale: Locale) => readonly [string, string];
type Values = NonNullable<Mark['values']>;

/** A figure that is plausible in each dimension, in the unit beside the cell. */
const SAMPLES = {
  none: 80_000,
  count: 80_000,
  money: 50,
  percent: 0.025,
  duration: 45,
  ratio: 4,
} as const;

/** 2.5% and 2.5, 8万人 and 80000: near to the figure that the cell was compared with, if it was. */
const figures: Examples = ({ unit = '', quantity }, { request }) => {
  const kind = unitOf(String(unit))?.dimension ?? 'none';
  const sample = typeof quantity === 'number' ? Math.abs(quantity) : SAMPLES[kind];
  const said = formatQuantity(sample, String(unit), request.scale);
  return [said, String(round(kind === 'percent' ? sample * 100 : sample, 2))];
};

const line = ({ checks }: Locale, comparator: Comparator, value: string, basis?: Basis) =>
  fillIn(checks.understood[basis === undefined || basis === 'absolute' ? 'compare' : basis], {
    sign: checks.understood.sign[comparator],
    value,
  });

const thresholds: Examples = (values, locale) => {
  const [figure] = figures(values, locale);
  return [`<${figure}`, line(locale, '>', figure)];
};

const percent = (share: unknown) => `${round(Number(share) * 100, 2)}%`;

/** Of each mark that is a doubt, what may be written instead. */
export const EXAMPLES: Readonly<Partial<Record<MarkCode, Examples>>> = {
  unreadableDate: () => ['5/12', '2024-05-12'],
  unreadableProgress: () => ['80%', '1/3'],
  unknownStatus: ({ group }, { words }) => {
    const [a = '', b = ''] = Object.values(words[group as 'taskStatus']);
    return [a, b];
  },
  unreadableNumber: figures,
  notExact: figures,
  unitMismatch: figures,
  aboveWhole: ({ value }) => {
    const points = Math.min(Number(value), 100);
    return [`${points}%`, String(round(points / 100, 6))];
  },
  // 120% is 12% with a digit too many, or 1.2% with two.
  percentAboveWhole: ({ share }) => {
    const digits = Math.ceil(Math.log10(Number.parseFloat(String(share)) / 100));
    const points = Number.parseFloat(String(share)) / 10 ** digits;
    return [`${round(points, 2)}%`, `${round(points / 10, 2)}%`];
  },
  bareShare: ({ value, share }) => [`${value}%`, String(share)],
  otherUnit: ({ unit = '' }, { checks }) => {
    const [own, other] = spellings(String(unit)).map((one) => one.unit);
    return [own ?? '', other ?? (unit === '%' ? '\uFF05' : checks.timesUnit)];
  },
  likelySlip: figures,
  ratioSlip: figures,
  negative: figures,
  goalNeedsBase: figures,
  unreadableThreshold: thresholds,
  thresholdUnit: thresholds,
  thresholdTarget: thresholds,
  doubtfulShare: ({ comparator, basis, share, rest, bare }, locale) => {
    // 0.02 of a rate: 2% or 0.02%.
    if (bare !== undefined)
      return [
        line(locale, comparator as Comparator, percent(bare)),
        line(locale, comparator as Comparator, `${bare}%`),
      ];
    const of = (points: unknown) =>
      line(locale, comparator as Comparator, `${points}%`, basis as Basis);
    return [of(share), of(rest)];
  },
  doubtfulRate: ({ comparator, line: share, target }, locale) => [
    line(locale, comparator as Comparator, percent(share), 'target'),
    line(locale, comparator as Comparator, percent(Number(share) * Number(target))),
  ],
  unreadableLimit: (_, { checks }) => [checks.limits.one, checks.limits.both],
  scoreOffScale: () => ['4', '5'],
  unknownLabel: (_, { words }) => [words.feedbackLabel.complaint, words.feedbackLabel.praise],
};

/** What to write instead, each understood as it stands; undefined for marks that ask for something else. */
export function examplesOf({ code, values = {} }: Mark, locale: Locale) {
  return EXAMPLES[code]?.(values, locale);
}
