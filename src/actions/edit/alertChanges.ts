import type { CheckedMetric } from '../../core/board/boardRow';
import { thresholdText } from '../../locales/pacedLine';
import type { OurTab } from '../../sheets/ourTab';
import { type AlertChange, alertEnd } from '../alerts/recordAlerts';
import type { Checked } from './showStates';

/**
 * What 预警记录 is to learn of a row of the board. When another metric stands in it, the open alert of
 * the former one is over: nobody watches it any more.
 */
export function alertChanges(our: OurTab, checked: Checked): AlertChange[] {
  const { former } = checked.metric;
  const isOver = former !== undefined && former.level !== 'none';
  const over = isOver ? [alertEnd(our, former.metric, former.platform)] : [];
  return [...over, ...alertChange(our, checked)];
}

function alertChange(our: OurTab, { metric, result }: Checked): AlertChange[] {
  if (result.step === 'keep') return [];
  const { level } = result.alert;
  return [
    {
      step: result.step,
      level,
      campaign: our.signature.campaign,
      metric: metric.metric,
      platform: metric.platform,
      unit: metric.unit,
      live: changedValue(result, 'live') ?? metric.live,
      threshold: thresholdText(metric, result, our.locale),
      action: actionOf(our, metric, result),
      owner: metric.owner,
    },
  ];
}

/** What is done about too little is not done about too much. */
function actionOf(
  { locale }: OurTab,
  metric: Checked['metric'],
  { action, pace }: CheckedMetric,
): string {
  if (pace?.tooFast !== undefined) return locale.checks.paced.slowDown;
  return [action, metric.action].filter(Boolean).join(' · ');
}

function changedValue({ changes }: CheckedMetric, key: string): unknown {
  return changes.find((c) => c.key === key)?.value;
}
