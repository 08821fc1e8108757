import { nextAlert } from '../alerts/nextAlert';
import { silenceOf } from '../alerts/silence';
import type { MetricState } from '../metricState';
import { parseQuantity } from '../quantity/parseQuantity';
import { evaluateThreshold } from '../threshold/evaluateThreshold';
import { parseThreshold } from '../threshold/parseThreshold';
import { boardMark as mark, boardNumber as numberIn } from './boardNumber';
import type { BoardContext, BoardRow, CheckedMetric, Direction } from './boardRow';
import { doubtOf } from './doubtOf';
import { thresholdMarks } from './thresholdMarks';
import { tooFast } from './tooFast';

/** What the board should say about a metric by itself, or while another alert explains it. */
export function checkMetric(
  row: BoardRow,
  context: BoardContext,
  isInhibited = false,
): CheckedMetric {
  if (row.metric === '') return untouched(row);
  const live = numberIn(row, 'live');
  const target = numberIn(row, 'target');
  const marks = [...live.marks, ...target.marks, ...thresholdMarks(row, target.value)];
  const { mark: doubt, confirmed } = doubtOf(row, live.value, target.value);
  const slip = doubt !== undefined;
  if (doubt) marks.push(doubt);
  const isNew =
    typeof live.value === 'number' &&
    !slip &&
    (live.value !== row.logged || (row.isTyped === true && context.slot !== row.alert.slot));
  const share = live.value === undefined ? undefined : shareOf(row, isNew, context);
  const judged = (by: BoardContext) =>
    verdict(row, live.value ?? row.live, target.value ?? row.target, by, share);
  const {
    state,
    action,
    line,
    tooFast: above,
  }: ReturnType<typeof verdict> = slip ? { state: 'check' as const } : judged(context);
  const isRecovered =
    row.alert.level !== 'none' &&
    judged({ ...context, nearBand: context.recovery }).state === 'normal';
  const silence = row.silence ? silenceOf(row.silence, context.now) : 'none';
  if (silence === 'incomplete') marks.push(mark(row, 'silenceUntil', 'silenceIncomplete'));
  const next = nextAlert(row.alert, {
    state: state === 'blank' ? 'noData' : state,
    isRecovered,
    isNew,
    slot: context.slot,
    isSilenced: silence === 'silent' || isInhibited,
    confirmations: row.known?.kind === 'ratio' ? context.confirmations : 1,
    isOver: context.isOver ?? false,
  });
  return {
    row: row.row,
    changes: [...live.changes, ...target.changes],
    marks,
    state: state === 'blank' ? state : next.state,
    direction: directionOf(row),
    step: next.step,
    alert: next.memory,
    ...(action ? { action } : {}),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(isNew ? { entry: live.value as number } : {}),
    ...(share === undefined
      ? {}
      : {
          pace: {
            share,
            ...(line === undefined ? {} : { line }),
            ...(above === undefined ? {} : { tooFast: above }),
          },
        }),
  };
}

function untouched({ row, alert, direction = 'none' }: BoardRow): CheckedMetric {
  return { row, changes: [], marks: [], state: 'blank', direction, step: 'keep', alert };
}

function verdict(
  row: BoardRow,
  live: unknown,
  target: unknown,
  context: BoardContext,
  share?: number,
): {
  readonly state: MetricState | 'blank';
  readonly action?: string;
  readonly line?: number;
  readonly tooFast?: number;
} {
  const { threshold, unit } = row;
  const blank = parseQuantity(live) === 'blank';
  // Without a threshold there is nothing to say about a value that is there.
  if (threshold === '' && !blank) return { state: 'blank' };
  const expected =
    typeof target === 'number' && context.expectedShare !== undefined
      ? target * context.expectedShare
      : undefined;
  const { nearBand } = context;
  const paced = share === undefined ? {} : { share };
  const judged = evaluateThreshold({ live, threshold, target, expected, unit, nearBand, ...paced });
  return tooFast(judged, row, { live, target, share, nearBand });
}

/** A value is judged by the time at which it came, not by that of a later look. */
function shareOf(
  { known, share }: BoardRow,
  isNew: boolean,
  { dayShare }: BoardContext,
): number | undefined {
  if (!known?.paced) return undefined;
  return !isNew && typeof share === 'number' ? share : dayShare;
}

/** What a person wrote before the target counts, then what is known, then which side is watched. */
function directionOf({ target, direction, known, threshold }: BoardRow): Direction {
  const quantity = parseQuantity(target);
  const typed = typeof quantity === 'object' ? quantity.comparator : undefined;
  if (typed) return typed === '≤' || typed === '<' ? 'lower' : 'higher';
  // Rows of earlier versions say ↓ of what is spent.
  if (known?.ofPlan) return 'plan';
  if (direction) return direction;
  if (known) return known.kind === 'stock' ? 'none' : known.direction;
  const condition = parseThreshold(threshold)?.warning.condition;
  const above = condition?.kind === 'compare' && /[>≥]/.test(condition.comparator);
  return above ? 'lower' : 'higher';
}
