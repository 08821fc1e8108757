import type { BoardRow, CheckedMetric } from '../core/board/boardRow';
import { TOO_FAST } from '../core/board/tooFast';
import { formatQuantity } from '../core/quantity/formatQuantity';
import { fillIn } from './fillIn';
import type { Locale } from './zh-CN/locale';

/** The line of a figure that grows through the day, for the part of it that has gone: `6.56万 · 82%`. */
export function pacedLine(
  { pace }: CheckedMetric,
  { request, checks }: Locale,
): string | undefined {
  if (pace?.line === undefined) return undefined;
  const line = formatQuantity(pace.tooFast ?? pace.line, '', request.scale);
  return fillIn(checks.paced[pace.tooFast === undefined ? 'line' : 'lineAbove'], {
    line,
    share: `${Math.round(pace.share * 100)}%`,
  });
}

/** The threshold as typed, with the line that it gives by now: `<8万(此刻 6.56万)`. */
export function thresholdText(row: BoardRow, checked: CheckedMetric, locale: Locale): string {
  const threshold = String(row.threshold ?? '');
  const { pace } = checked;
  if (pace?.tooFast !== undefined) return tooFastText(pace.tooFast, locale);
  if (pace?.line === undefined || pace.share >= 1) return threshold;
  const line = formatQuantity(pace.line, '', locale.request.scale);
  return fillIn(locale.checks.paced.threshold, { threshold, line });
}

/** What was passed where too much came at once: `>应达150%(此刻 6.56万)`. */
function tooFastText(above: number, { request, checks }: Locale): string {
  const line = formatQuantity(above, '', request.scale);
  return fillIn(checks.paced.tooFast, { percent: `${TOO_FAST * 100}%`, line });
}
