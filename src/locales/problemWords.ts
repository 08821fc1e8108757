import type { WatchedMetric } from '../core/clock/fittingRisk';
import {
  type PROBLEM_KINDS,
  type ProblemKind,
  kindOfProblem as tell,
} from '../core/clock/kindOfProblem';
import type { MetricKey } from '../core/metrics';
import { LANGUAGES } from '../core/request/campaignRequest';
import { METRIC_NAMES } from './exports/ownNames';
import { keyOfMetric } from './keyOfWord';
import { localeOf } from './localeOf';

/** What kinds of risk are about a metric, parted by blanks; risks are named in the team's language. */
const RISK_THEMES: Readonly<Partial<Record<MetricKey, string>>> = {
  uv: '流量 traffic',
  pv: '流量 traffic',
  impressions: '声量 曝光 聲量 voice',
  interactions: '声量 聲量 voice',
  stock: '库存 缺货 庫存 stock',
  serviceResponse: '客诉 客服 客訴 complaints',
  refundRate: '客诉 退款 客訴 complaints',
  refunds: '客诉 退款 客訴 complaints',
  liveViews: '直播 live',
  liveReservations: '直播 live',
};

/** What is known of a metric by the name that the board has for it: 库存余量(爆款T恤). */
export function watchedMetric(name: string): WatchedMetric {
  const key = keyOfMetric(name);
  if (!key) return { names: [name], themes: [] };
  return {
    names: [
      name,
      ...LANGUAGES.map((language) => localeOf(language).metrics[key].name),
      ...(METRIC_NAMES[key]?.split(' ') ?? []),
    ],
    themes: RISK_THEMES[key]?.split(' ') ?? [],
  };
}

/** The kind of problem that the first of these texts tells, in whichever language. */
export function kindOfProblem(texts: readonly string[]): ProblemKind {
  const wordsOf = (kind: (typeof PROBLEM_KINDS)[number]) =>
    LANGUAGES.flatMap((language) => localeOf(language).clocks.problemKind[kind].split('/'));
  return tell(texts, {
    publicOpinion: wordsOf('publicOpinion'),
    equipment: wordsOf('equipment'),
    technical: wordsOf('technical'),
  });
}
