import { fittingRisk, type RiskPlan } from '../../core/clock/fittingRisk';
import { readLimits } from '../../core/clock/limits';
import { fillIn } from '../../locales/fillIn';
import { kindOfProblem, watchedMetric } from '../../locales/problemWords';
import type { Locale } from '../../locales/zh-CN/locale';
import type { DatedAlert } from './alertInFront';

/** The row of 问题记录 that an alert becomes, with the action, owner and limit of its risk plan. */
export function issueFromAlert(
  alert: DatedAlert,
  risks: readonly RiskPlan[],
  { clocks, words }: Locale,
) {
  const { metric, platform, source, live, threshold } = alert;
  const risk = fittingRisk(watchedMetric(metric), risks);
  const kind = kindOfProblem(risk ? [risk.kind, risk.description] : [metric]);
  const limit = risk && typeof readLimits(risk.limit) === 'object' ? risk.limit : '';
  return {
    campaign: alert.campaign,
    platform,
    kind: words.issueKind[kind],
    level: words.level[alert.isCritical ? 'high' : 'medium'],
    problem: fillIn(clocks.problem, { metric, platform, live, threshold }),
    owner: risk?.owner || alert.handler,
    action: risk?.action || alert.action,
    limit,
    status: words.issueStatus.open,
    source,
    alertAt: alert.at,
  };
}
