import { INHIBITIONS } from '../alerts/inhibitions';
import type { BoardContext, BoardRow, CheckedMetric } from './boardRow';
import { checkMetric } from './checkMetric';
import { type FilledRow, fillTotal } from './fillTotal';

/** What the board should say about each metric; an alert keeps those quiet that only follow from it. */
export function checkBoard(rows: readonly BoardRow[], context: BoardContext): CheckedMetric[] {
  const filled = rows.map((row) => fillTotal(row, context.slot));
  const checked = filled.map((fill) => checkFilled(fill, context));
  const quiet = new Set(
    rows.flatMap(({ key, platform }, i) => {
      const isAlert = ['warning', 'critical'].includes(checked[i]?.state ?? '');
      return isAlert && key ? (INHIBITIONS[key] ?? []).map((k) => `${k} ${platform}`) : [];
    }),
  );
  if (quiet.size === 0) return checked;
  return filled.map((fill, i) =>
    quiet.has(`${fill.row.key} ${fill.row.platform}`)
      ? checkFilled(fill, context, true)
      : (checked[i] as CheckedMetric),
  );
}

function checkFilled(
  { row, computed, seen, changes, marks }: FilledRow,
  context: BoardContext,
  isInhibited = false,
): CheckedMetric {
  const checked = checkMetric(row, context, isInhibited);
  return {
    ...checked,
    changes: [...changes, ...checked.changes],
    marks: [...checked.marks, ...marks],
    ...(computed === undefined ? {} : { computed }),
    ...(seen === undefined ? {} : { seen }),
  };
}
