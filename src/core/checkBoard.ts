import { ALERT_TRANSITIONS, type AlertLevel, type AlertStep, levelAfter } from './alertTransitions';
import type { CellChange, Mark } from './checks';
import type { Metric } from './metric';
import type { MetricState } from './metricState';
import { convertQuantity } from './quantity/convertQuantity';
import { parseQuantity } from './quantity/parseQuantity';
import { evaluateThreshold } from './threshold/evaluateThreshold';
import { parseThreshold } from './threshold/parseThreshold';

/** Which way a metric is better; none for stock, which has no completion. */
export type Direction = 'higher' | 'lower' | 'none';

/** A row of the board as read: cells as they are. */
export interface BoardRow {
  readonly row: number;
  readonly metric: string;
  readonly platform: string;
  readonly unit: string;
  readonly target: unknown;
  readonly live: unknown;
  readonly threshold: unknown;
  readonly direction: Direction | undefined;
  /** Of the dictionary; absent for a metric of the team's own. */
  readonly known?: Metric;
  /** Level of the open alert. */
  readonly alert: AlertLevel;
  /** The value that was logged last; blank when none was. */
  readonly logged: unknown;
  readonly updated: number | null;
  /** Share of the day by which the value was judged when it came; blank when it was not. */
  readonly share?: unknown;
}

export interface BoardContext {
  /** Serial day with the time of day. */
  readonly now: number;
  readonly nearBand: number;
  /** Share of the campaign's target that should be there by now; absent when it is not known. */
  readonly expectedShare?: number;
  /** Share of a day's figures that should be there by now, 0–1; absent when it is not known. */
  readonly dayShare?: number;
}

export interface CheckedMetric {
  readonly row: number;
  readonly changes: readonly CellChange[];
  readonly marks: readonly Mark[];
  readonly state: MetricState | 'blank';
  readonly direction: Direction;
  readonly step: AlertStep;
  readonly alert: AlertLevel;
  /** Action of the level that fired, if the threshold names one. */
  readonly action?: string;
  /** The value to log, when a new one was typed. */
  readonly entry?: number;
  /** Of a figure that grows through the day: the share it is judged by, and the line that gives. */
  readonly pace?: { readonly share: number; readonly line?: number };
}

/** A value so many times another one is likely in another unit: 万 is ten thousand. */
const SLIP = 10_000;

/** What the board should say about a metric. */
export function checkMetric(row: BoardRow, context: BoardContext): CheckedMetric {
  if (row.metric === '') return untouched(row);
  const live = numberIn(row, 'live');
  const target = numberIn(row, 'target');
  const marks = [...live.marks, ...target.marks, ...thresholdMarks(row)];
  const slip = isSlip(live.value, target.value) || isSlip(live.value, row.logged);
  if (slip) marks.push(mark(row, 'live', 'likelySlip'));
  const isNew =
    typeof live.value === 'number' &&
    !slip &&
    (live.value !== row.logged || Math.floor(row.updated ?? 0) < Math.floor(context.now));
  const share = live.value === undefined ? undefined : shareOf(row, isNew, context);
  const { state, action, line }: ReturnType<typeof verdict> = slip
    ? { state: 'check' as const }
    : verdict(row, live.value ?? row.live, target.value ?? row.target, context, share);
  const step = ALERT_TRANSITIONS[state === 'blank' ? 'noData' : state][row.alert];
  const level = state === 'blank' ? row.alert : levelAfter(step, state, row.alert);
  return {
    row: row.row,
    changes: [...live.changes, ...target.changes],
    marks,
    state,
    direction: directionOf(row),
    step,
    alert: level,
    ...(action ? { action } : {}),
    ...(isNew ? { entry: live.value as number } : {}),
    ...(share === undefined ? {} : { pace: { share, ...(line === undefined ? {} : { line }) } }),
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
  return evaluateThreshold({ live, threshold, target, expected, unit, nearBand, ...paced });
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

interface Normalized {
  readonly value?: number;
  readonly changes: readonly CellChange[];
  readonly marks: Mark[];
}

/** The number of a cell in the row's unit; text that is exactly one is to become it. */
function numberIn(row: BoardRow, key: 'live' | 'target'): Normalized {
  const cell = row[key];
  if (typeof cell === 'number') return { value: cell, changes: [], marks: [] };
  const quantity = parseQuantity(cell);
  if (quantity === 'blank') return { changes: [], marks: [] };
  if (!quantity) return { changes: [], marks: [mark(row, key, 'unreadableNumber')] };
  // ≤30秒 as a target says its direction beside; a live value that compares is none.
  const exact = quantity.kind === 'exact' && (key === 'target' || !quantity.comparator);
  if (!exact) return { changes: [], marks: key === 'live' ? [mark(row, key, 'notExact')] : [] };
  const converted = convertQuantity(quantity, row.unit);
  if ('issue' in converted)
    return { changes: [], marks: [mark(row, key, 'unitMismatch', { unit: row.unit })] };
  const { value } = converted;
  return { value, changes: [{ row: row.row, key, value }], marks: [] };
}

function thresholdMarks(row: BoardRow): Mark[] {
  if (row.threshold === '' || parseThreshold(row.threshold)) return [];
  return [mark(row, 'threshold', 'unreadableThreshold')];
}

/** What a person wrote before the target counts, then what is known, then which side is watched. */
function directionOf({ target, direction, known, threshold }: BoardRow): Direction {
  const quantity = parseQuantity(target);
  const typed = typeof quantity === 'object' ? quantity.comparator : undefined;
  if (typed) return typed === '≤' || typed === '<' ? 'lower' : 'higher';
  if (direction) return direction;
  if (known) return known.kind === 'stock' ? 'none' : known.direction;
  const condition = parseThreshold(threshold)?.warning.condition;
  const above = condition?.kind === 'compare' && /[>≥]/.test(condition.comparator);
  return above ? 'lower' : 'higher';
}

function isSlip(value: number | undefined, other: unknown): boolean {
  if (typeof other !== 'number' || value === undefined || value === 0 || other === 0) return false;
  const times = Math.abs(value / other);
  return times >= SLIP || times <= 1 / SLIP;
}

function mark(row: BoardRow, path: string, code: string, values: Mark['values'] = {}): Mark {
  return { row: row.row, path, code, values };
}
