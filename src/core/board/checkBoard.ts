import { INHIBITIONS } from '../alerts/inhibitions';
import type { BoardContext, BoardRow, CheckedMetric } from './boardRow';
import { checkMetric } from './checkMetric';

/** What the board should say about each metric; an alert keeps those quiet that only follow from it. */
export function checkBoard(rows: readonly BoardRow[], context: BoardContext): CheckedMetric[] {
  const checked = rows.map((row) => checkMetric(row, context));
  const quiet = new Set(
    rows.flatMap(({ key, platform }, i) => {
      const isAlert = ['warning', 'critical'].includes(checked[i]?.state ?? '');
      return isAlert && key ? (INHIBITIONS[key] ?? []).map((k) => `${k} ${platform}`) : [];
    }),
  );
  if (quiet.size === 0) return checked;
  return rows.map((row, i) =>
    quiet.has(`${row.key} ${row.platform}`)
      ? checkMetric(row, context, true)
      : (checked[i] as CheckedMetric),
  );
}
