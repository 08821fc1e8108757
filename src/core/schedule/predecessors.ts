/** A task that must end first, and how many days later this one may start; 0 is its due day. */
export interface Predecessor {
  readonly id: string;
  readonly lag: number;
}

const SEPARATORS = /[,,、;;\s]+/;
const LAG = /^(.*?)\+(\d{1,3})(?:天|日|d|days?)?$/i;
const RANGE = /^([A-Za-z]+)(\d+)[-~–]([A-Za-z]*)(\d+)$/;
const LARGEST_RANGE = 100;

/** Reads 前置任务: `T07,T09`, `T24-T27` (all of them), `T09+2` or `T09+2天` (two days later). */
export function readPredecessors(text: string): Predecessor[] {
  return text.split(SEPARATORS).filter(Boolean).flatMap(readOne);
}

function readOne(text: string): Predecessor[] {
  const [, before = text, days = '0'] = LAG.exec(text) ?? [];
  const lag = Number(days);
  const [, letter, from, , to] = RANGE.exec(before) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (!letter || !from || !(count >= 1 && count <= LARGEST_RANGE)) return [{ id: before, lag }];
  return Array.from({ length: count }, (_, i) => ({
    id: letter + String(Number(from) + i).padStart(from.length, '0'),
    lag,
  }));
}
