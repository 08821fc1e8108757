import { foldSigns } from '../signs/foldSigns';
import { LIST_OR_BLANK, partsOf, TO } from '../signs/separators';

/** A task that must end first, and how many days later this one may start; 0 is its due day. */
export interface Predecessor {
  readonly id: string;
  readonly lag: number;
}

/** Blanks around what joins two parts of one entry: `T09 + 2`, `T24 - T27`. */
const JOINT = /\s*([-+~\u2014])\s*/g;
const LAG = /^(.*?)\+(\d{1,3})(?:天|日|D|DAYS?)?$/;
const RANGE = new RegExp(`^([A-Z]+)(\\d+)${TO}([A-Z]*)(\\d+)$`);
const LARGEST_RANGE = 100;

/** What people may mean by the id of a task: t03 is T03, whatever width it is typed in. */
export function taskKey(id: string): string {
  return foldSigns(id).trim().toUpperCase();
}

/**
 * Reads 前置任务: `T07,T09`, `T24-T27` (all of them), `T09+2` or `T09+2天` (two days later). Ids are
 * those that the tasks have where `ids` knows their keys, else keys.
 */
export function readPredecessors(text: string, ids?: ReadonlyMap<string, string>): Predecessor[] {
  return partsOf(taskKey(text).replace(JOINT, '$1'), LIST_OR_BLANK)
    .flatMap(readOne)
    .map(({ id, lag }) => ({ id: ids?.get(id) ?? id, lag }));
}

/** Ids by their keys; of two with one key the first counts. */
export function taskIds(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...ids].reverse().map((id) => [taskKey(id), id]));
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
