import { Cursor } from '../quantity/cursor';
import { foldText } from '../quantity/foldText';
import { parseQuantity } from '../quantity/parseQuantity';
import type { Quantity } from '../quantity/quantity';
import { readQuantity } from '../quantity/readQuantity';
import { LIST_OR_SLASH, partsOf } from '../signs/separators';

/** How long there is, in minutes. */
export interface Limits {
  /** To the first response, where there is one apart. */
  readonly response?: number;
  readonly solution: number;
}

/** Limits by kind of problem or label of feedback. */
export type LimitsByKind = ReadonlyMap<string, Limits>;

/** The kind whose limits hold for all that have none of their own. */
export const GENERAL_KIND = 'general';
const GENERAL: Limits = { solution: 120 };
/** A limit beyond a year is a slip. */
const LONGEST = 366 * 1440;
/** Longer text is a remark. */
const LONGEST_TEXT = 60;

/**
 * Reads a limit as people write it: `30分钟`, `2小时`, `30` (minutes), or two, of which the shorter is
 * that of the first response: `1h / 3h`, `1小时声明,3小时方案`. 'blank' for none, undefined for what
 * cannot be read.
 */
export function readLimits(typed: unknown): Limits | 'blank' | undefined {
  const whole = parseQuantity(typed);
  if (whole === 'blank') return 'blank';
  const single = whole && minutesOf(whole);
  if (single !== undefined) return { solution: single };
  if (typeof typed !== 'string' || typed.length > LONGEST_TEXT) return undefined;
  const parts = partsOf(typed, LIST_OR_SLASH);
  const minutes = parts.flatMap((part) => minutesIn(part) ?? []);
  if (minutes.length === 0 || minutes.length !== parts.length || minutes.length > 2)
    return undefined;
  return limitsFrom(minutes);
}

/** The limits of each kind from rows of 设置: where a kind has several, the shortest is the response's. */
export function limitsByKind(
  rows: readonly { readonly kind: string; readonly minutes: unknown }[],
): LimitsByKind {
  const found = new Map<string, number[]>();
  for (const { kind, minutes } of rows) {
    const limits = readLimits(minutes);
    if (kind === '' || typeof limits !== 'object') continue;
    const { response, solution } = limits;
    const more = response === undefined ? [solution] : [response, solution];
    found.set(kind, [...(found.get(kind) ?? []), ...more]);
  }
  return new Map([...found].map(([kind, minutes]) => [kind, limitsFrom(minutes)]));
}

/**
 * The limits of a problem: as typed, else those of its kind, else the general ones. A single typed
 * limit is the solution's; the response keeps that of the kind if it is shorter. Undefined when what
 * was typed cannot be read.
 */
export function limitsOf(typed: unknown, kind: string, byKind: LimitsByKind): Limits | undefined {
  const own = byKind.get(kind) ?? byKind.get(GENERAL_KIND) ?? GENERAL;
  const limits = readLimits(typed);
  if (limits === 'blank') return own;
  if (!limits || limits.response !== undefined) return limits;
  const { response } = byKind.get(kind) ?? {};
  return response !== undefined && response < limits.solution ? { ...limits, response } : limits;
}

function limitsFrom(minutes: readonly number[]): Limits {
  const [response, solution] = [Math.min(...minutes), Math.max(...minutes)];
  return minutes.length > 1 ? { response, solution } : { solution };
}

/** `1小时声明`, `Statement 1 h`: the time that a part names, with words around it. */
function minutesIn(part: string): number | undefined {
  const whole = parseQuantity(part);
  if (typeof whole === 'object') return minutesOf(whole);
  const folded = foldText(part);
  const at = folded.search(/\d/);
  const found = at < 0 ? undefined : readQuantity(new Cursor(folded.slice(at)));
  return found?.dimension === 'duration' ? minutesOf(found) : undefined;
}

/** A range ends at its upper end; a bare number counts minutes. */
function minutesOf({ kind, value, upper = value, dimension }: Quantity): number | undefined {
  if (kind === 'relative' || (dimension !== 'duration' && dimension !== 'none')) return undefined;
  const minutes = dimension === 'duration' ? upper / 60 : upper;
  return minutes > 0 && minutes <= LONGEST ? minutes : undefined;
}
