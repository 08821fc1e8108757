import type { BoardRow, CheckedMetric } from '../core/board/boardRow';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** The line of a figure that grows through the day, for the part of it that has gone: `6.56万 · 82%`. */
export function pacedLine(
  { pace }: CheckedMetric,
  { request, checks }: Locale,
): string | undefined {
  if (pace?.line === undefined) return undefined;
  const line = formatQuantity(pace.line, '', request.scale);
  return fillIn(checks.paced.line, { line, share: `${Math.round(pace.share * 100)}%` });
}

/** The threshold as typed, with the line that it gives by now: `<8万(此刻 6.56万)`. */
export function thresholdText(row: BoardRow, checked: CheckedMetric, locale: Locale): string {
  const threshold = String(row.threshold ?? '');
  const { pace } = checked;
  if (pace?.line === undefined || pace.share >= 1) return threshold;
  const line = formatQuantity(pace.line, '', locale.request.scale);
  return fillIn(locale.checks.paced.threshold, { threshold, line });
}
