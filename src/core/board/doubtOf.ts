import type { Mark } from '../checks';
import { unitOf } from '../quantity/convertQuantity';
import { isConfirmed } from '../quantity/isConfirmed';
import { SLIP } from '../quantity/slip';
import { boardMark, figureOf } from './boardNumber';
import type { BoardRow } from './boardRow';

/** A rate or ratio so many times its target is likely typed in other units: 2.5 for 2.5 %. */
const RATIO_SLIP = 10;
/** What is to be low may be far below its target; a percent sign is a hundred. */
const LOW_SLIP = 100;

/** Doubts of a figure that is only odd: who has looked says so, and is taken at their word. */
const CONFIRMABLE: readonly string[] = ['likelySlip', 'ratioSlip'];

/** What is odd about a live value, and whether somebody has said that it is meant. */
export interface Doubt {
  readonly mark?: Mark;
  /** The value that was confirmed: others of its size are not asked for again. */
  readonly confirmed?: number;
}

export function doubtOf(row: BoardRow, live: number | undefined, target: unknown): Doubt {
  const mark = oddness(row, live, target);
  if (!mark || live === undefined || !CONFIRMABLE.includes(mark.code)) return mark ? { mark } : {};
  if (isConfirmed(row.live)) return { confirmed: live };
  const { confirmed } = row;
  if (confirmed !== undefined && (live === confirmed || isNear(live, confirmed)))
    return { confirmed };
  return { mark: { ...mark, values: { ...mark.values, live } } };
}

const isNear = (live: number, confirmed: number) =>
  live !== 0 && confirmed !== 0 && !isSlip(live, confirmed, RATIO_SLIP);

/** Why a live value that is a number is likely not what is meant; undefined when it may be. */
function oddness(row: BoardRow, live: number | undefined, target: unknown): Mark | undefined {
  const { unit } = row;
  if (live === undefined) return undefined;
  if (live < 0 && !mayBeNegative(row)) return boardMark(row, 'live', 'negative', figureOf(row));
  const far = [target, row.logged].find((other) => isSlip(live, other, SLIP));
  if (typeof far === 'number') return boardMark(row, 'live', 'likelySlip', { quantity: far, unit });
  if (!isRatio(row) || typeof target !== 'number') return undefined;
  const low = row.known?.direction === 'lower' ? LOW_SLIP : RATIO_SLIP;
  return isSlip(live, target, RATIO_SLIP, low)
    ? boardMark(row, 'live', 'ratioSlip', { quantity: target, unit })
    : undefined;
}

/** Whether a value is so many times another one, or so small a part of it. */
function isSlip(value: number, other: unknown, times: number, parts = times): boolean {
  if (typeof other !== 'number' || value === 0 || other === 0) return false;
  const ratio = Math.abs(value / other);
  return ratio >= times || ratio <= 1 / parts;
}

/** Counts and rates are none below 0; what a team counts itself in money may be. */
function mayBeNegative({ known, unit }: BoardRow): boolean {
  if (known) return known.mayBeNegative === true;
  return unitOf(unit)?.dimension !== 'count';
}

function isRatio({ known, unit }: BoardRow): boolean {
  const dimension = unitOf(unit)?.dimension;
  return known ? known.kind === 'ratio' : dimension === 'percent' || dimension === 'ratio';
}
